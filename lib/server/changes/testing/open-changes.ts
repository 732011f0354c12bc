import type { Change } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { startDesk } from '#lib/server/looks/testing/start-desk.ts';
import { createTopic } from '#lib/testing/topic-acts.ts';
import { PLAIN } from '#lib/topology/change/testing/intents.ts';
import { type Changes, createChanges } from '../changes.ts';

/** Changes before a sandbox, whose time a test sets forward by `wait`. */
export async function openChanges(
  { queues = [], topics = [] }: { queues?: string[]; topics?: string[] } = {},
  sandbox: Parameters<typeof startDesk>[0] = {},
) {
  const world = await startDesk(sandbox);
  let waited = 0;
  const changes = createChanges({ ...world.desk, now: () => world.desk.now() + waited });
  const topicArn = (name: string) => `arn:aws:sns:eu-west-1:${world.sandbox.account}:${name}`;
  for (const name of queues) await world.aQueue(name, name.endsWith('.fifo') ? { FifoQueue: 'true' } : {});
  for (const name of topics) await createTopic(world, name);

  return {
    ...world,
    changes,
    topicArn,
    subscribe: (queue: string, topic: string, settings: object = {}): Intent => ({
      kind: 'subscribe',
      topicArn: topicArn(topic),
      protocol: 'sqs',
      endpoint: world.arnOf(queue),
      settings: { ...PLAIN, ...settings },
    }),
    plan: (...intents: Intent[]) => changes.plan(intents),
    apply: (plan: Pick<Plan, 'id'>, names: string[] = []) => applyToEnd(changes, plan, names),
    wait: (ms: number) => {
      waited += ms;
    },
    async close() {
      await changes.close();
      await world.close();
    },
  };
}

export type OpenedChanges = Awaited<ReturnType<typeof openChanges>>;

/** Applies a plan; answers the change when it has ended. */
export async function applyToEnd(changes: Changes, { id }: Pick<Plan, 'id'>, names: string[] = []): Promise<Change> {
  const follow = await changes.apply(id, names);
  const { promise, resolve } = Promise.withResolvers<Change>();
  let last: Change | null = null;
  follow(
    ({ change }) => {
      last = change;
    },
    () => last && resolve(last),
  );
  return promise;
}

/** How far each step came, in order. */
export function statesOf({ steps }: Change): string[] {
  return steps.map(({ step, state }) => `${step.call.action} ${state.state}`);
}
