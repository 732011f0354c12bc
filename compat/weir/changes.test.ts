import { CreateTopicCommand, PublishCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import type { Change, ChangeEvent } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { ask, eventsOf, type OpenedWeir, openWeir } from './open-weir.ts';
import { SERVER, unique } from './start-server.ts';

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
  const { TopicArn = '' } = await weir.sns.send(new CreateTopicCommand({ Name: unique('orders') }));
  const mine = async () => (await weir.topology()).subscriptions.filter(({ topicArn }) => topicArn === TopicArn);
  await expect.poll(async () => (await weir.topology()).topics.some(({ arn }) => arn === TopicArn)).toBe(true);
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
  await expect.poll(async () => (await weir.monitor().queueDetail(mail.name)).queue.visible).toBe(1);

  expect(await apply(await planUndo(change))).toMatchObject({ outcome: 'done', undoes: change?.id });
  expect(await mine()).toEqual([]);
});

it('sets attributes and a dead-letter queue, reads them back, and takes them back', async () => {
  const [orders, dlq] = [await weir.aQueue('orders'), await weir.aQueue('orders-dlq')];
  for (const { name } of [orders, dlq]) await weir.monitor().queueDetail(name);
  const change = await apply(
    await plan(
      { kind: 'editQueue', queueArn: orders.arn, attributes: { VisibilityTimeout: '77' } },
      { kind: 'setRedrivePolicy', queueArn: orders.arn, deadLetter: { arn: dlq.arn, maxReceiveCount: 4 } },
    ),
  );
  expect(change?.outcome).toBe('done');
  const detail = async () => (await weir.monitor().queueDetail(orders.name)).queue;
  expect(await detail()).toMatchObject({ deadLetter: { arn: dlq.arn, maxReceiveCount: 4 } });
  expect((await apply(await planUndo(change)))?.outcome).toBe('done');
  expect(await detail()).toMatchObject({ deadLetter: null });
});
