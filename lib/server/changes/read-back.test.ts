import { SetSubscriptionAttributesCommand } from '@aws-sdk/client-sns';
import { afterEach, expect, it } from 'vitest';
import type { Change } from '#lib/contracts/change.ts';
import { setAttributes } from '#lib/testing/queue-acts.ts';
import { createQueueUrls } from './queue-urls.ts';
import { readBack } from './read-back.ts';
import { type OpenedChanges, openChanges } from './testing/open-changes.ts';

let world: OpenedChanges;
afterEach(() => world.close());

const differences = async (change: Change) => {
  const { resources } = await readBack({ desk: world.desk, urls: createQueueUrls(world.desk) }, change);
  return resources.flatMap(({ different }) => different);
};

it('tells a number from its text in a filter policy, where it is another filter', async () => {
  world = await openChanges({ queues: ['mail'], topics: ['orders'] });
  const change = await world.apply(await world.plan(world.subscribe('mail', 'orders', { filterPolicy: '{"n":[3]}' })));
  expect(await differences(change)).toEqual([]);
  const picture = await world.desk.monitor.topology();
  const SubscriptionArn = picture.subscriptions[0]?.arn ?? '';
  const filter = { SubscriptionArn, AttributeName: 'FilterPolicy', AttributeValue: '{ "n": ["3"] }' };
  await world.sns.send(new SetSubscriptionAttributesCommand(filter));
  expect(await differences(change)).toEqual(['FilterPolicy']);
});

it('takes a redrive policy for what was written in whatever order, with its count as text too', async () => {
  world = await openChanges({ queues: ['mail', 'dead'] });
  const [queueArn, arn] = [world.arnOf('mail'), world.arnOf('dead')];
  const intent = { kind: 'setRedrivePolicy', queueArn, deadLetter: { arn, maxReceiveCount: 3 } } as const;
  const change = await world.apply(await world.plan(intent));
  const rewritten = (count: string) => `{ "maxReceiveCount": ${count}, "deadLetterTargetArn": "${arn}" }`;
  await setAttributes(world, 'mail', { RedrivePolicy: rewritten('"3"') });
  expect(await differences(change)).toEqual([]);
  await setAttributes(world, 'mail', { RedrivePolicy: rewritten('4') });
  expect(await differences(change)).toEqual(['RedrivePolicy']);
});
