import { onEndSignal } from '#lib/server/process/end-signals.ts';
import { ensureBuild } from './support/build.ts';
import { startDemoWorld } from './support/demo-world.ts';
import { isPortFree } from './support/port.ts';
import { startServer } from './support/run.ts';
import { fail, say, sayOnce } from './support/say.ts';
import { listenForTrafficKeys, TRAFFIC_KEYS } from './support/traffic-keys.ts';

const port = Number(process.env.WEIR_PORT ?? 3000);
if (!(await isPortFree(port))) {
  fail(`port ${port} is taken. Stop what listens there, or choose another: WEIR_PORT=${port + 1} npm run demo`);
}

await ensureBuild();
say('starting the sandbox with a seeded shop …');
const world = await startDemoWorld({ onTrafficError: sayOnce() });
const server = startServer({ ...world.env, WEIR_PORT: String(port) });

let ending = false;
async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  server.kill('SIGTERM');
  await world.close();
  process.exit(code);
}

onEndSignal(() => void end(0));
server.on('exit', (code) => void end(code ?? 0));
server.stdout?.once('data', () => {
  say(`SQS and SNS of the demo answer at ${world.endpoint} (region eu-west-1)`);
  if (process.stdin.isTTY) say(TRAFFIC_KEYS);
  say(`the map is at http://127.0.0.1:${port}  (Ctrl-C ends all of it)`);
});
listenForTrafficKeys(world.traffic, () => void end(0));
