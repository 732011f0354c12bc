import type { Finding } from '#lib/contracts/finding.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { deadLetterOf } from '../../change/dead-letter-of.ts';
import type { PlanDraft } from '../../change/draft.ts';
import { planChange } from '../../change/plan-change.ts';
import { aWorld, queueState, topicState } from '../../change/testing/a-world.ts';
import { applied } from '../../change/testing/change-of.ts';
import type { World } from '../../change/world.ts';
import type { Knowledge } from '../knowledge.ts';
import { aKnowledge } from './a-knowledge.ts';

/** Plans the intents of a finding on the world that is known, and tells what is known once AWS has done it all. */
export function mendIn(knowledge: Knowledge, { mend }: Finding): { plan: PlanDraft; after: Knowledge } {
  const world = worldOf(knowledge);
  const plan = planChange(mend?.intents ?? [], world);
  return { plan, after: knowledgeOf(applied(plan, world), knowledge) };
}

function worldOf({ queues, topics, subscriptions }: Knowledge): World {
  const gone = [...queues.values()].filter(({ queue }) => queue.access.state === 'missing');
  const there = [...queues.values()].filter(({ queue }) => queue.access.state === 'readable');
  return aWorld(
    {
      queues: there.map(({ queue, settings }) =>
        queueState(queue.name, {
          ...settings,
          MessageRetentionPeriod: String(queue.retention),
          ...(queue.deadLetter && {
            RedrivePolicy: JSON.stringify({
              deadLetterTargetArn: queue.deadLetter.arn,
              maxReceiveCount: queue.deadLetter.maxReceiveCount,
            }),
          }),
        }),
      ),
      topics: [...topics.values()].map(({ topic, settings }) => topicState(topic.name, { ...settings })),
      devices: [...subscriptions.values()].flatMap(({ subscription: { endpoint, device } }) =>
        device && device !== 'gone'
          ? { arn: endpoint, attributes: { Enabled: String(device === 'enabled') }, tags: {} }
          : [],
      ),
      subscriptions: [...subscriptions.values()].map(({ subscription: { attributes, device: _, ...rest } }) => ({
        ...rest,
        attributes: {
          ...(attributes?.filterPolicy && { FilterPolicy: attributes.filterPolicy }),
          ...(attributes?.deadLetterArn && {
            RedrivePolicy: JSON.stringify({ deadLetterTargetArn: attributes.deadLetterArn }),
          }),
        },
      })),
    },
    gone.map(({ queue }) => queue.arn),
  );
}

function knowledgeOf(world: World, before: Knowledge): Knowledge {
  const queues = [...world.queues.values()].flatMap((state) => {
    if (!state) return [];
    const found = deadLetterOf(state.attributes);
    return {
      name: state.arn.split(':').at(-1) ?? '',
      retention: Number(state.attributes.MessageRetentionPeriod),
      deadLetter: found && { arn: found.arn, maxReceiveCount: found.maxReceiveCount ?? 1 },
      settings: state.attributes,
    };
  });
  const subscriptions = [...world.subscriptions.keys()].flatMap(
    (id) => before.subscriptions.get(id)?.subscription ?? [],
  );
  const deviceOf = (endpoint: string): Pick<Subscription, 'device'> => {
    const device = world.devices.get(endpoint);
    return device ? { device: device.attributes.Enabled === 'true' ? 'enabled' : 'disabled' } : {};
  };
  return aKnowledge({
    queues,
    topics: [...before.topics.values()].map(({ topic, settings }) => ({ ...topic, settings })),
    // What can be delivered is judged anew.
    subscriptions: subscriptions.map(({ delivery: _, topicArn, ...rest }) => ({
      topic: topicArn.split(':').at(-1) ?? '',
      ...rest,
      ...deviceOf(rest.endpoint),
    })),
  });
}
