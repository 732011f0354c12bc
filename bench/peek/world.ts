import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { createQueue } from '#lib/testing/create-queue.ts';
import { sendMessages } from '#lib/testing/send-messages.ts';
import { startSandbox } from '#lib/testing/start-sandbox.ts';

/** The queues that B9 looks at, in a process of its own: tells its parent where they are, then answers 20 ms late. */
const MESSAGES = 1_000;
const MIB = 1024 ** 2;

const started = await startSandbox();
const { sandbox, sqs } = started;
await createQueue(started, 'small');
await sendMessages(started, 'small', MESSAGES, { body: (index) => JSON.stringify({ order: index, lines: [1, 2, 3] }) });
await createQueue(started, 'large');
const QueueUrl = `${sandbox.endpoint}/${sandbox.account}/large`;
for (let index = 0; index < MESSAGES; index += 1) {
  const MessageBody = `{"order":${index},"note":"`.padEnd(MIB - 2, 'x').concat('"}');
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
}
sandbox.faults.add({ kind: 'latency', ms: 20 });
process.send?.({ endpoint: sandbox.endpoint, account: sandbox.account });
