import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, ChangeEvent, ChangeList } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import type { Problem } from '#lib/contracts/problem.ts';
import type { defineRoute } from '#lib/server/gate/define-route.ts';
import { runtime } from '#lib/server/runtime.ts';
import { startRuntime } from '#lib/server/testing/start-runtime.ts';

type Route = ReturnType<typeof defineRoute>;
type Routes = Record<'planChange' | 'applyChange' | 'stopChange' | 'undoChange' | 'listChanges', Route>;

/** The routes of changes as Next calls them, on a real runtime, before a sandbox. */
export async function openApi({ routes }: { routes: Routes }) {
  const started = await startRuntime();
  const { dataFolder, open } = started;
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
