import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { planChange } from './plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';
import { editQueue } from './testing/intents.ts';
import { MAIL } from './testing/mail-world.ts';

it('tells what settles, each thing once', () => {
  const nested = { filterPolicy: '{"a":{"b":["c"]}}', filterPolicyScope: 'MessageBody' } as const;
  const subscription = subscriptionOf('orders', 'mail');
  const world = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')], subscriptions: [subscription] });
  const edit: Intent = { kind: 'editSubscription', subscription: subscription.id, settings: nested };
  expect(planChange([edit], world).settling).toEqual([{ about: subscription.id, what: 'filter policy', seconds: 900 }]);
  const both = editQueue('mail', { MessageRetentionPeriod: '60', DelaySeconds: '1' });
  expect(planChange([both], world).settling).toEqual([
    { about: MAIL, what: 'retention', seconds: 900 },
    { about: MAIL, what: 'attributes', seconds: 60 },
  ]);
});
