import fc from 'fast-check';
import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { ACCOUNT, deviceArn, queueArn, topicArn } from '#lib/testing/builders.ts';
import { takeApart } from '../policy/policy-text.ts';
import { redrivePolicyTo } from '../subscription-attributes.ts';
import type { World } from '../world.ts';
import { aWorld, deviceState, queueState, subscriptionOf, topicState } from './a-world.ts';
import { aPolicy } from './policies.ts';

/** Ids of devices, in the form that SNS asks for. */
export const DEVICES = ['4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a', '9b1f7c20-55aa-3e0d-8f3e-0c6b5d2a7e41'];
const QUEUES = ['q0', 'q1', 'q2', 'f0.fifo', 'f1.fifo'];
const TOPICS = ['t0', 't1', 'ft.fifo'];
const FILTERS = ['{"kind":["pick"]}', '{ "kind": [{"prefix": "a"}], "n": [1, 2] }'];
const NESTED = '{"order":{"kind":["pick"]}}';

const queueName = fc.constantFrom(...QUEUES);
const topicName = fc.constantFrom(...TOPICS);
const device = fc.constantFrom(...DEVICES);
/** Mostly. */
const often = fc.nat(6).map((n) => n > 0);
const tags = fc.dictionary(fc.constantFrom('team', 'env'), fc.constantFrom('pay', 'ship', ''), { maxKeys: 2 });
const deadLetter = fc.record({ arn: queueName.map(queueArn), maxReceiveCount: fc.integer({ min: 1, max: 5 }) });

const queueAttributes: fc.Arbitrary<AttributeValues> = fc
  .record(
    {
      DelaySeconds: fc.constantFrom('0', '5'),
      MessageRetentionPeriod: fc.constantFrom('60', '345600', '1209600'),
      KmsMasterKeyId: fc.constantFrom('alias/aws/sqs', 'alias/mine', ''),
      SqsManagedSseEnabled: fc.constantFrom('true', 'false'),
    },
    { requiredKeys: [] },
  )
  .map((attributes) => Object.fromEntries(Object.entries(attributes)));

const settings = fc
  .record({
    filter: fc.constantFrom(null, ...FILTERS, NESTED),
    body: fc.boolean(),
    rawMessageDelivery: fc.boolean(),
    deadLetterArn: fc.option(queueName.map(queueArn)),
  })
  .map(({ filter, body, ...others }) => ({
    filterPolicy: filter,
    filterPolicyScope: body || filter === NESTED ? ('MessageBody' as const) : ('MessageAttributes' as const),
    ...others,
  }));

const subscriptionAttributes: fc.Arbitrary<AttributeValues> = settings.map((each) => ({
  ...(each.filterPolicy ? { FilterPolicy: each.filterPolicy, FilterPolicyScope: each.filterPolicyScope } : {}),
  ...(each.rawMessageDelivery ? { RawMessageDelivery: 'true' } : {}),
  ...(each.deadLetterArn && !each.deadLetterArn.endsWith('.fifo')
    ? { RedrivePolicy: redrivePolicyTo(each.deadLetterArn) }
    : {}),
}));

const ends = fc
  .tuple(topicName, queueName)
  .filter(([topic, queue]) => topic.endsWith('.fifo') || !queue.endsWith('.fifo'));

/** Small worlds in which names meet often: policies of all sorts, subscriptions with and without leave, redrive chains. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    queues: fc.tuple(
      ...QUEUES.map((name) =>
        fc.record({
          name: fc.constant(name),
          there: often,
          attributes: queueAttributes,
          policy: fc.option(aPolicy),
          to: fc.option(deadLetter),
          tags,
        }),
      ),
    ),
    topics: fc.tuple(...TOPICS.map((name) => fc.record({ name: fc.constant(name), there: often, tags }))),
    devices: fc.tuple(...DEVICES.map((id) => fc.tuple(fc.constant(id), fc.boolean()))),
    subscriptions: fc.array(fc.tuple(ends, subscriptionAttributes), { maxLength: 8 }),
  })
  .map(({ queues: allQueues, topics: allTopics, devices, subscriptions }) => {
    const queues = allQueues.filter(({ there }) => there);
    const topics = allTopics.filter(({ there }) => there);
    const there = new Set(topics.map(({ name }) => name));
    const missing = [...QUEUES.map(queueArn), ...TOPICS.map(topicArn)];
    const states = queues.map(({ name, attributes, policy, to, tags: own }) => {
      const { KmsMasterKeyId: key, ...others } = attributes;
      const over = {
        ...others,
        ...(key ? { KmsMasterKeyId: key, SqsManagedSseEnabled: 'false' } : {}),
        ...(policy ? { Policy: policy.replaceAll('QUEUE', queueArn(name)) } : {}),
        ...(to
          ? { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: to.arn, maxReceiveCount: to.maxReceiveCount }) }
          : {}),
      };
      return queueState(name, over, own);
    });
    return aWorld(
      {
        queues: states,
        topics: topics.map(({ name, tags: own }) => topicState(name, {}, own)),
        devices: devices.map(([id, enabled]) => deviceState(id, enabled)),
        subscriptions: subscriptions.flatMap(([[topic, queue], attributes]) =>
          there.has(topic) ? subscriptionOf(topic, queue, attributes) : [],
        ),
      },
      missing,
    );
  });

const subscription = ends.map(([topic, queue]) => subscriptionOf(topic, queue).id);
const intent = <K extends Intent['kind']>(
  kind: K,
  fields: { [F in keyof Omit<Extract<Intent, { kind: K }>, 'kind'>]: fc.Arbitrary<unknown> },
) => fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Intent>;

/** Every kind of intent, on the names of `anyWorld`. */
export const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  intent('subscribe', {
    topicArn: topicName.map(topicArn),
    protocol: fc.constant('sqs'),
    endpoint: queueName.map(queueArn),
    settings,
  }),
  intent('subscribe', {
    topicArn: topicName.map(topicArn),
    protocol: fc.constant('lambda'),
    endpoint: fc.constant(`arn:aws:lambda:eu-west-1:${ACCOUNT}:function:mail`),
    settings: settings.map((each) => ({ ...each, rawMessageDelivery: false })),
  }),
  intent('subscribe', {
    topicArn: topicName.map(topicArn),
    protocol: fc.constant('application'),
    endpoint: device.map(deviceArn),
    settings: settings.map((each) => ({ ...each, rawMessageDelivery: false })),
  }),
  intent('unsubscribe', { subscription }),
  intent('moveSubscription', { subscription, queueArn: queueName.map(queueArn) }),
  intent('editSubscription', { subscription, settings }),
  intent('allowDelivery', { topicArn: topicName.map(topicArn), queueArn: queueName.map(queueArn) }),
  intent('setRedrivePolicy', { queueArn: queueName.map(queueArn), deadLetter: fc.option(deadLetter) }),
  intent('setRedriveAllowPolicy', {
    queueArn: queueName.map(queueArn),
    redriveAllow: fc.constantFrom(
      null,
      { permission: 'allowAll', sourceQueueArns: [] },
      { permission: 'denyAll', sourceQueueArns: [] },
      { permission: 'byQueue', sourceQueueArns: [queueArn('q0')] },
    ),
  }),
  intent('createQueue', { name: queueName, attributes: queueAttributes, tags }),
  intent('editQueue', { queueArn: queueName.map(queueArn), attributes: queueAttributes }),
  intent('deleteQueue', { queueArn: queueName.map(queueArn) }),
  intent('createTopic', { name: topicName, attributes: fc.constantFrom({}, { DisplayName: 'Shop' }), tags }),
  intent('editTopic', {
    topicArn: topicName.map(topicArn),
    attributes: fc.constantFrom({ DisplayName: 'Shop' }, { TracingConfig: 'PassThrough' }, { KmsMasterKeyId: '' }),
  }),
  intent('deleteTopic', { topicArn: topicName.map(topicArn) }),
  intent('enableDevice', { endpointArn: device.map(deviceArn) }),
  intent('setTags', {
    arn: fc.oneof(queueName.map(queueArn), topicName.map(topicArn)),
    set: tags,
    remove: fc.subarray(['team', 'env']),
  }),
);

/** Takes out a statement that a queue of the world has. */
export function removalsIn({ queues }: World): Intent[] {
  return [...queues.values()].flatMap((queue) => {
    if (!queue?.attributes.Policy) return [];
    const { text, statements } = takeApart(queue.attributes.Policy);
    return statements.map(({ start, end }, index) => ({
      kind: 'removeStatement' as const,
      queueArn: queue.arn,
      index,
      statement: text.slice(start, end),
    }));
  });
}
