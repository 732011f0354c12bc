import { ListSubscriptionsCommand, SetSubscriptionAttributesCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { attributeOf, deleteQueue, setAttributes } from '#lib/testing/queue-acts.ts';
import { type OpenedChanges, openChanges, statesOf } from './testing/open-changes.ts';

let world: OpenedChanges;
beforeEach(async () => {
  world = await openChanges({ queues: ['mail', 'print'], topics: ['orders'] });
});
afterEach(() => world.close());

/** What somebody else does just before Weir subscribes. */
function beforeSubscribe(act: () => Promise<unknown>): void {
  const { sns } = world.desk.aws;
  const send = sns.send.bind(sns);
  sns.send = (async (...args: Parameters<typeof send>) => {
    if (args[0] instanceof SubscribeCommand) await act();
    return send(...args);
  }) as typeof send;
}

it('an attribute that somebody else sets while a plan is carried out is left', async () => {
  const edit = { kind: 'editQueue', queueArn: world.arnOf('mail'), attributes: { VisibilityTimeout: '60' } } as const;
  const plan = await world.plan(world.subscribe('print', 'orders'), edit);
  beforeSubscribe(() => setAttributes(world, 'mail', { VisibilityTimeout: '99' }));
  const change = await world.apply(plan);
  expect(statesOf(change)).toEqual(['SetQueueAttributes done', 'Subscribe done', 'SetQueueAttributes failed']);
  expect(JSON.stringify(change)).toContain('VisibilityTimeout of mail: somebody else wrote it meanwhile');
  expect(await attributeOf(world, 'mail', 'VisibilityTimeout')).toBe('99');
});

it('a queue that somebody else deletes while a plan is carried out is told to be gone', async () => {
  const edit = { kind: 'editQueue', queueArn: world.arnOf('mail'), attributes: { VisibilityTimeout: '60' } } as const;
  const plan = await world.plan(world.subscribe('print', 'orders'), edit);
  beforeSubscribe(() => deleteQueue(world, 'mail'));
  const change = await world.apply(plan);
  expect(statesOf(change).at(-1)).toBe('SetQueueAttributes failed');
  expect(JSON.stringify(change)).toContain('queue mail does not exist');
});

it('a filter that somebody else sets while a plan is carried out is left', async () => {
  await world.apply(await world.plan(world.subscribe('print', 'orders', { filterPolicy: '{"a":["b"]}' })));
  const subscription = `${world.topicArn('orders')}|sqs|${world.arnOf('print')}`;
  const settings = { filterPolicy: '{"a":["c"]}' };
  const plan = await world.plan(world.subscribe('mail', 'orders'), {
    kind: 'editSubscription',
    subscription,
    settings,
  });
  const theirs = { AttributeName: 'FilterPolicy', AttributeValue: '{"a":["theirs"]}' };
  beforeSubscribe(async () => {
    const { Subscriptions = [] } = await world.sns.send(new ListSubscriptionsCommand());
    const SubscriptionArn = Subscriptions.find(({ Endpoint }) => Endpoint === world.arnOf('print'))?.SubscriptionArn;
    await world.sns.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, ...theirs }));
  });
  const change = await world.apply(plan);
  expect(statesOf(change).at(-1)).toBe('SetSubscriptionAttributes failed');
  expect(JSON.stringify(change)).toContain('FilterPolicy of the subscription of print to orders: somebody');
});

it('a subscription that somebody else made a moment ago is theirs: no plan makes it, no undo ends it', async () => {
  await world.desk.monitor.topology();
  const Protocol = 'sqs';
  const [TopicArn, Endpoint] = [world.topicArn('orders'), world.arnOf('mail')];
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint }));
  const plan = await world.plan(world.subscribe('mail', 'orders'));
  expect(plan.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes']);
  const { id } = await world.apply(plan);
  const undo = await world.changes.planUndo(id);
  expect(undo.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes']);
});

it('what a plan makes and sets in one go is not taken for somebody else’s', async () => {
  const queueArn = world.arnOf('new');
  const change = await world.apply(
    await world.plan(
      { kind: 'createQueue', name: 'new', attributes: {}, tags: {} },
      { kind: 'editQueue', queueArn, attributes: { VisibilityTimeout: '60' } },
      { kind: 'createTopic', name: 'news', attributes: {}, tags: {} },
      { kind: 'editTopic', topicArn: world.topicArn('news'), attributes: { DisplayName: 'News' } },
    ),
  );
  expect(change.outcome).toBe('done');
});

it('no plan is made while SQS answers what Weir has written over; after a minute it counts as put back', async () => {
  await world.apply(await world.plan(world.subscribe('mail', 'orders')));
  await setAttributes(world, 'mail', { Policy: '' });
  const edit = { kind: 'editQueue', queueArn: world.arnOf('mail'), attributes: { DelaySeconds: '5' } } as const;
  await expect(world.plan(edit)).rejects.toMatchObject({ code: 'conflict' });
  world.wait(60_000);
  expect((await world.plan(edit)).steps).toHaveLength(1);
});

it('what a subscription of no more would have waited for settles no more', async () => {
  const { id } = await world.apply(
    await world.plan(world.subscribe('mail', 'orders', { filterPolicy: '{"a":["b"]}' })),
  );
  const settling = async () => (await world.changes.list(1)).settling.map(({ what }) => what);
  expect(await settling()).toEqual(['queue policy', 'filter policy']);
  await world.apply(await world.changes.planUndo(id));
  expect(await settling()).toEqual(['queue policy']);
});

it('a queue that was made is not taken back with a policy that others gave it', async () => {
  const { id } = await world.apply(await world.plan({ kind: 'createQueue', name: 'new', attributes: {}, tags: {} }));
  await setAttributes(world, 'new', {
    Policy: `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"}]}`,
  });
  const { steps, stays } = await world.changes.planUndo(id);
  expect({ steps, stays }).toEqual({
    steps: [],
    stays: ['Queue new stays: its Policy was changed since it was made.'],
  });
});

it('a filter and a dead-letter queue are taken away, and read back as gone', async () => {
  const settings = { filterPolicy: '{"a":["b"]}', deadLetterArn: world.arnOf('print') };
  await world.apply(await world.plan(world.subscribe('mail', 'orders', settings)));
  const subscription = `${world.topicArn('orders')}|sqs|${world.arnOf('mail')}`;
  const none = { filterPolicy: null, deadLetterArn: null };
  const change = await world.apply(await world.plan({ kind: 'editSubscription', subscription, settings: none }));
  expect(change.outcome).toBe('done');
  expect(change.checks.filter(({ result }) => result === 'wrong')).toEqual([]);
});
