import { once } from 'node:events';
import { many, upTo } from '../e2e/support/many.ts';
import type { Usage } from './sandbox/server.ts';
import { openWire } from './sandbox/wire.ts';
import { startAside } from './support/start-aside.ts';

/**
 * What the sandbox costs at 10,000 queues, 1,000 topics and 10,000 subscriptions: memory, and processor time of its
 * process for one call, HTTP included. A tenth of the queues are dead-letter queues of the others.
 */
const SIZE = { queues: 10_000, topics: 1_000, subscriptions: 10_000 };
const CALLS = 20_000;
const GOAL = { mb: 400, cpuMs: 1 };

const { child: server, told: endpoint } = await startAside<string>(new URL('./sandbox/server.ts', import.meta.url), {
  execArgv: ['--expose-gc'],
});
const { sqs, sns, close } = openWire(endpoint);

async function usage(): Promise<Usage> {
  server.send('usage');
  const [told] = (await once(server, 'message')) as [Usage];
  return told;
}

const arn = (service: string, name: string) => `arn:aws:${service}:eu-west-1:000000000000:${name}`;
const deadLetterQueues = SIZE.queues / 10;

function attributesOf(index: number): Record<string, string> {
  if (index < deadLetterQueues) return {};
  const statement = { Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage' };
  const deadLetterTargetArn = arn('sqs', `queue-${index % deadLetterQueues}`);
  return {
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 5 }),
    Policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ ...statement, Resource: '*' }] }),
  };
}

const queue = (index: number) =>
  sqs('CreateQueue', { QueueName: `queue-${index}`, Attributes: attributesOf(index), tags: { team: `team-${index}` } });

const empty = await usage();
await many(upTo(deadLetterQueues), queue);
await many(upTo(SIZE.queues - deadLetterQueues), (index) => queue(index + deadLetterQueues));
await many(upTo(SIZE.topics), (index) => sns('CreateTopic', { Name: `topic-${index}` }));
await many(upTo(SIZE.subscriptions), (index) =>
  sns('Subscribe', {
    TopicArn: arn('sns', `topic-${index % SIZE.topics}`),
    Protocol: 'sqs',
    Endpoint: arn('sqs', `queue-${index % SIZE.queues}`),
    'Attributes.entry.1.key': 'FilterPolicy',
    'Attributes.entry.1.value': JSON.stringify({ kind: [`kind-${index % 10}`] }),
  }),
);
const full = await usage();
console.table([
  { at: 'empty', 'memory, MB': Math.round(empty.rss / 1e6), 'of it heap, MB': Math.round(empty.heap / 1e6) },
  { at: 'full', 'memory, MB': Math.round(full.rss / 1e6), 'of it heap, MB': Math.round(full.heap / 1e6) },
]);

async function costOf(action: string, call: (index: number) => Promise<unknown>) {
  await many(upTo(CALLS / 10), call);
  const before = await usage();
  await many(upTo(CALLS), call);
  const cpuMs = ((await usage()).cpuMs - before.cpuMs) / CALLS;
  return { action, calls: CALLS, 'processor a call, ms': cpuMs.toFixed(3) };
}

const QueueUrl = (index: number) => `${endpoint}/000000000000/queue-${(index * 7) % SIZE.queues}`;
console.table([
  await costOf('GetQueueAttributes', (index) =>
    sqs('GetQueueAttributes', { QueueUrl: QueueUrl(index), AttributeNames: ['All'] }),
  ),
  await costOf('SendMessage', (index) => sqs('SendMessage', { QueueUrl: QueueUrl(index), MessageBody: '{"order":1}' })),
  await costOf('GetTopicAttributes', (index) =>
    sns('GetTopicAttributes', { TopicArn: arn('sns', `topic-${index % SIZE.topics}`) }),
  ),
]);
close();
server.kill();
console.log(`goal: below ${GOAL.mb} MB, and GetQueueAttributes well below ${GOAL.cpuMs} ms`);
