import { CreateTopicCommand, PublishCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import type { Change, ChangeEvent } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { uniqueName } from '../unique-name.ts';
import { ask, eventsOf, type OpenedWeir, openWeir } from './open-weir.ts';
import { PATIENCE, SERVER } from './start-server.ts';

let weir: OpenedWeir;
beforeAll(async () => {
  weir = await openWeir();
});
afterAll(() => weir.close());

const plan = (...intents: Intent[]) => ask<Plan>(planChange, {}, { intents });

async function apply({ id }: Plan): Promise<Change | undefined> {
  const events = await eventsOf<ChangeEvent>(applyChange, { plan: id }, { names: [] });
  return events.at(-1)?.change;
}

async function planUndo(change: Change | undefined): Promise<Plan> {
  return ask<Plan>(undoChange, { change: change?.id ?? '' }, {});
}

it('subscribes a queue so that messages come, and takes it back', async ({ skip }) => {
  skip(weir.lacks('topics'), `${SERVER} has no SNS`);
  const mail = await weir.aQueue('mail');
  const { TopicArn = '' } = await weir.sns.send(new CreateTopicCommand({ Name: uniqueName('orders') }));
  const mine = async () => (await weir.topology()).subscriptions.filter(({ topicArn }) => topicArn === TopicArn);
  await expect
    .poll(async () => (await weir.topology()).topics.some(({ arn }) => arn === TopicArn), PATIENCE)
    .toBe(true);
  await weir.monitor().queueDetail(mail.name);
  const settings = {
    filterPolicy: '{"priority":["high"]}',
    filterPolicyScope: 'MessageAttributes',
    rawMessageDelivery: true,
    deadLetterArn: null,
  } as const;

  const change = await apply(
    await plan({ kind: 'subscribe', topicArn: TopicArn, protocol: 'sqs', endpoint: mail.arn, settings }),
  );
  expect(change?.steps.map(({ state }) => state)).toEqual([{ state: 'done' }, { state: 'done' }]);
  expect(change?.outcome).toBe('done');
  expect(await mine()).toMatchObject([
    { endpoint: mail.arn, delivery: 'allowed', attributes: { rawMessageDelivery: true } },
  ]);

  const MessageAttributes = { priority: { DataType: 'String', StringValue: 'high' } };
  await weir.sns.send(new PublishCommand({ TopicArn, Message: 'hello', MessageAttributes }));
  await weir.sns.send(new PublishCommand({ TopicArn, Message: 'not for it' }));
  await expect.poll(async () => (await weir.monitor().queueDetail(mail.name)).queue.visible, PATIENCE).toBe(1);

  expect(await apply(await planUndo(change))).toMatchObject({ outcome: 'done', undoes: change?.id });
  expect(await mine()).toEqual([]);
});

const queueOf = async (name: string) => (await weir.monitor().queueDetail(name)).queue;

it('sets attributes of a queue, and takes them back', async () => {
  const { name, arn, url } = await weir.aQueue('orders', { VisibilityTimeout: '30' });
  await queueOf(name);
  const timeout = async () => {
    const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['VisibilityTimeout'] });
    return (await weir.sqs.send(asked)).Attributes?.VisibilityTimeout;
  };
  const change = await apply(await plan({ kind: 'editQueue', queueArn: arn, attributes: { VisibilityTimeout: '77' } }));
  expect([change?.outcome, await timeout()]).toEqual(['done', '77']);
  expect((await apply(await planUndo(change)))?.outcome).toBe('done');
  expect(await timeout()).toBe('30');
});

it('gives a queue a dead-letter queue, and takes it away', async ({ skip }) => {
  const [orders, dlq] = [await weir.aQueue('orders'), await weir.aQueue('orders-dlq')];
  for (const { name } of [orders, dlq]) await queueOf(name);
  const deadLetter = { arn: dlq.arn, maxReceiveCount: 4 };
  const change = await apply(await plan({ kind: 'setRedrivePolicy', queueArn: orders.arn, deadLetter }));
  expect(change?.outcome).toBe('done');
  expect(await queueOf(orders.name)).toMatchObject({ deadLetter });
  skip(SERVER === 'elasticmq', 'ElasticMQ takes no empty RedrivePolicy (compat/differences/elasticmq.json)');
  expect((await apply(await planUndo(change)))?.outcome).toBe('done');
  expect(await queueOf(orders.name)).toMatchObject({ deadLetter: null });
});
