import { Server } from 'node:http';
import { join } from 'node:path';
import { createRuntime } from '#lib/server/create-runtime.ts';
import { readSettings, settleNodeEnvironment } from '#lib/server/env.ts';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { onEndSignal } from '#lib/server/process/end-signals.ts';
import { createHttpServer } from '#lib/server/process/http-server.ts';
import { listen } from '#lib/server/process/listen.ts';
import { divertConsole } from '#lib/server/process/next-console.ts';
import { shutDown } from '#lib/server/process/shut-down.ts';
import { createStaticFiles } from '#lib/server/process/static-files.ts';
import { installRuntime } from '#lib/server/runtime.ts';
import { isWeirError } from '#lib/server/weir-error.ts';

/** The one process: environment → runtime → http server with its door → Next's handler. `--dev` for development. */
async function start(dev: boolean): Promise<void> {
  const settings = readSettings();
  const { host, port } = settings;
  settleNodeEnvironment(dev);
  const runtime = await createRuntime(settings, { checkOutput: dev });
  installRuntime(runtime);
  divertConsole(dev);
  const { default: createNext } = await import('next');
  // Next would listen to upgrades itself, past the door: it gets a server that never listens.
  const upgrades = new Server();
  const next = createNext({
    dev,
    dir: import.meta.dirname,
    hostname: host,
    port,
    httpServer: upgrades,
  });
  const ready = Promise.withResolvers<ReturnType<typeof next.getRequestHandler>>();
  const server = createHttpServer({
    operations: OPERATIONS,
    isAllowedHost: runtime.isAllowedHost,
    dev,
    log: runtime.log,
    handle: async (request, response) => (await ready.promise)(request, response),
    ...(dev && { upgrade: (request, socket, head) => void upgrades.emit('upgrade', request, socket, head) }),
  });
  onEndSignal(() => void shutDown({ server, runtime, next }).then(() => process.exit(0)));
  await listen(server, settings);
  await next.prepare();
  const builtFiles = dev ? null : createStaticFiles(join(import.meta.dirname, '.next', 'static'));
  const handlePage = next.getRequestHandler();
  ready.resolve(async (request, response) => {
    if (!(await builtFiles?.(request, response))) await handlePage(request, response);
  });
  process.stdout.write(`Weir is at http://${host.includes(':') ? `[${host}]` : host}:${port}\n`);
}

start(process.argv.includes('--dev')).catch((error: unknown) => {
  process.stderr.write(`weir: ${isWeirError(error) ? error.message : String(error)}\n`);
  process.exit(1);
});
