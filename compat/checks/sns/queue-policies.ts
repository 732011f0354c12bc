import assert from 'node:assert/strict';
import { DeleteQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check, Source, Subject } from '../../check.ts';
import { bodiesIn, publish } from './hands/messages.ts';
import { guide } from './hands/said-by.ts';
import { redriveTo } from './hands/subscriptions.ts';
import { type Inbox, LETS_SNS_SEND, makeQueue, makeTopic, RAW, subscribe } from './hands/wiring.ts';

const MUST = guide(
  'subscribe-sqs-queue-to-sns-topic',
  'For an Amazon SNS topic to be able to send messages to a queue, you must set a policy on the queue that allows the Amazon SNS topic to perform the sqs:SendMessage action.',
);
const CONDITION = guide('subscribe-sqs-queue-to-sns-topic', 'Add a condition that allows the action for the topic.');
const DISCARDS = guide(
  'sns-dead-letter-queues',
  'When Amazon SNS receives a client-side error, or continues to receive a server-side error for a message beyond the number of retries specified by the corresponding retry policy, Amazon SNS discards the message—unless a dead-letter queue is attached to the subscription.',
);
const CLIENT_SIDE = guide(
  'sns-dead-letter-queues',
  'These errors commonly occur when an owner deletes the endpoint (for example, a Lambda function subscribed to an Amazon SNS topic) or when an owner changes the policy attached to the subscribed endpoint in a way that prevents Amazon SNS from delivering messages to the endpoint.',
);

const DENY: Source = {
  kind: 'guide',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html',
  sentence:
    'If policies that apply to a request include an Allow statement and a Deny statement, the Deny statement trumps the Allow statement.',
};

const [allow] = LETS_SNS_SEND.Statement;
const from = (topic: string) => ({ ...allow, Condition: { ArnEquals: { 'aws:SourceArn': topic } } });
const policy = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });

/** A topic with a queue that lets it in or not, and one beside it that does, so that the wait is for what comes. */
async function publishTo(subject: Subject, policyFor: (topic: string) => object | null): Promise<string[]> {
  const topic = await makeTopic(subject);
  const [guarded, open] = [await makeQueue(subject, 'guarded', policyFor(topic)), await makeQueue(subject, 'open')];
  await subscribe(subject, topic, guarded, RAW);
  await subscribe(subject, topic, open, RAW);
  await publish(subject, topic, 'hello');
  assert.deepEqual(await bodiesIn(subject, open, 1), ['hello']);
  return bodiesIn(subject, guarded, 0);
}

const setPolicy = ({ sqs }: Subject, { url }: Inbox, Policy: string) =>
  sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { Policy } }));

/** Queues that do not let SNS in, and where their messages go. */
export const queuePoliciesChecks: readonly Check[] = [
  {
    name: 'sns/Delivery/needs a queue policy that allows it',
    source: MUST,
    async run(subject) {
      assert.deepEqual(await publishTo(subject, () => null), [], 'a queue without a policy got the message');
    },
  },
  {
    name: 'sns/Delivery/is let in by a policy that names the topic',
    source: CONDITION,
    async run(subject) {
      assert.deepEqual(await publishTo(subject, (topic) => policy(from(topic))), ['hello']);
    },
  },
  {
    name: 'sns/Delivery/is not let in by a policy that names another topic',
    source: CONDITION,
    async run(subject) {
      assert.deepEqual(await publishTo(subject, (topic) => policy(from(`${topic}-other`))), []);
    },
  },
  {
    name: 'sns/Delivery/is not let in by a policy for another service',
    source: guide(
      'subscribe-sqs-queue-to-sns-topic',
      'Set Principal to be the Amazon SNS service, as shown in the example below.',
    ),
    async run(subject) {
      const other = { ...allow, Principal: { Service: 'events.amazonaws.com' } };
      assert.deepEqual(await publishTo(subject, () => policy(other)), []);
    },
  },
  {
    name: 'sns/Delivery/is kept out by an explicit Deny',
    source: DENY,
    async run(subject) {
      const deny = { Effect: 'Deny', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' };
      assert.deepEqual(await publishTo(subject, () => policy(allow as object, deny)), []);
    },
  },
  {
    name: 'sns/Delivery/follows a policy that changes',
    source: CLIENT_SIDE,
    async run(subject) {
      const topic = await makeTopic(subject);
      const queue = await makeQueue(subject, 'mended', null);
      await subscribe(subject, topic, queue, RAW);
      await publish(subject, topic, 'lost');
      await setPolicy(subject, queue, JSON.stringify(LETS_SNS_SEND));
      await publish(subject, topic, 'arrives');
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['arrives']);
    },
  },
  {
    name: 'sns/RedrivePolicy/holds what a queue does not let in',
    source: guide(
      'sns-dead-letter-queues',
      "Messages that can't be delivered due to client errors or server errors are held in the dead-letter queue for further analysis or reprocessing.",
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      const [shut, dead] = [await makeQueue(subject, 'shut', null), await makeQueue(subject, 'dead')];
      await subscribe(subject, topic, shut, { ...RAW, RedrivePolicy: redriveTo(dead.arn) });
      await publish(subject, topic, 'saved');
      assert.deepEqual(await bodiesIn(subject, dead, 1), ['saved']);
      assert.deepEqual(await bodiesIn(subject, shut, 0), []);
    },
  },
  {
    name: 'sns/RedrivePolicy/holds the notification where delivery is not raw',
    source: DISCARDS,
    async run(subject) {
      const topic = await makeTopic(subject);
      const [shut, dead] = [await makeQueue(subject, 'shut', null), await makeQueue(subject, 'dead')];
      await subscribe(subject, topic, shut, { RedrivePolicy: redriveTo(dead.arn) });
      await publish(subject, topic, 'saved');
      const [body = '{}'] = await bodiesIn(subject, dead, 1);
      assert.deepEqual([JSON.parse(body).Type, JSON.parse(body).Message], ['Notification', 'saved']);
    },
  },
  {
    name: 'sns/RedrivePolicy/holds what a deleted queue should have got',
    source: CLIENT_SIDE,
    async run(subject) {
      const topic = await makeTopic(subject);
      const [gone, dead] = [await makeQueue(subject, 'gone'), await makeQueue(subject, 'dead')];
      await subscribe(subject, topic, gone, { ...RAW, RedrivePolicy: redriveTo(dead.arn) });
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: gone.url }));
      await publish(subject, topic, 'saved');
      assert.deepEqual(await bodiesIn(subject, dead, 1), ['saved']);
    },
  },
  {
    name: 'sns/RedrivePolicy/holds nothing that was delivered, and nothing that was filtered out',
    source: DISCARDS,
    async run(subject) {
      const topic = await makeTopic(subject);
      const [open, dead] = [await makeQueue(subject, 'open'), await makeQueue(subject, 'dead')];
      const filter = { FilterPolicyScope: 'MessageBody', FilterPolicy: '{"kind":["x"]}' };
      await subscribe(subject, topic, open, { ...RAW, ...filter, RedrivePolicy: redriveTo(dead.arn) });
      await publish(subject, topic, '{"kind":"y"}');
      await publish(subject, topic, '{"kind":"x"}');
      assert.deepEqual(await bodiesIn(subject, open, 1), ['{"kind":"x"}']);
      assert.deepEqual(await bodiesIn(subject, dead, 0), []);
    },
  },
];
