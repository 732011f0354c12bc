import { globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Change, ChangeEvent, ChangeList } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import type { Problem } from '#lib/contracts/problem.ts';
import { createRuntime } from '#lib/server/create-runtime.ts';
import { readSettings } from '#lib/server/env.ts';
import type { defineRoute } from '#lib/server/gate/define-route.ts';
import { installRuntime, runtime, uninstallRuntime } from '#lib/server/runtime.ts';
import { startSandbox } from '#lib/testing/start-sandbox.ts';

type Route = ReturnType<typeof defineRoute>;
type Routes = Record<'planChange' | 'applyChange' | 'stopChange' | 'undoChange' | 'listChanges', Route>;

/** The routes of changes as Next calls them, on a real runtime, before a sandbox. */
export async function openApi({ routes }: { routes: Routes }) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'weir-changes-'));
  const started = await startSandbox();
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  const environment = { AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: started.sandbox.endpoint, WEIR_DATA: dataFolder };
  const open = async (more: Record<string, string> = {}) =>
    installRuntime(await createRuntime(readSettings({ ...environment, ...more }), { checkOutput: true }));
  await open();

  async function ask<T>(route: Route, params: Record<string, string>, body?: object): Promise<T> {
    const response = await call(route, params, body);
    return response.ok ? ((await response.json()) as T) : fail(response);
  }

  const apply = async (plan: Pick<Plan, 'id'>, names: string[] = []): Promise<Change> => {
    let last: Change | null = null;
    for await (const { change } of eventsOf(await call(routes.applyChange, { plan: plan.id }, { names })))
      last = change;
    return last as unknown as Change;
  };

  return {
    ...started,
    queueArn: (name: string) => `arn:aws:sqs:eu-west-1:${started.sandbox.account}:${name}`,
    topicArn: (name: string) => `arn:aws:sns:eu-west-1:${started.sandbox.account}:${name}`,
    plan: (...intents: Intent[]) => ask<Plan>(routes.planChange, {}, { intents }),
    /** Applies a plan and answers the change at its end. Throws the problem where it was refused. */
    apply,
    planUndo: (change: string) => ask<Plan>(routes.undoChange, { change }, {}),
    stop: (change: string) => ask<object>(routes.stopChange, { change }, {}),
    list: () => ask<ChangeList>(routes.listChanges, {}),
    /** Another life of the process, in the same data folder. */
    async restart(more: Record<string, string> = {}) {
      await runtime().close();
      await open(more);
    },
    /** The file that changes are kept in. */
    journal: () => join(dataFolder, globSync('**/changes.ndjson', { cwd: dataFolder })[0] ?? ''),
    async close() {
      await runtime().close();
      uninstallRuntime();
      await started.close();
      vi.unstubAllEnvs();
    },
  };
}

export type OpenedApi = Awaited<ReturnType<typeof openApi>>;

function call(route: Route, params: Record<string, string>, body?: object): Promise<Response> {
  const request = new Request('http://127.0.0.1:3000/', {
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return route(request, { params: Promise.resolve({ connection: 'default', ...params }) });
}

async function fail(response: Response): Promise<never> {
  const { detail, ...problem } = (await response.json()) as Problem;
  throw Object.assign(new Error(detail), problem);
}

async function* eventsOf(response: Response): AsyncGenerator<ChangeEvent> {
  if (!response.ok) await fail(response);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of response.body ?? []) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as ChangeEvent;
  }
}
