import { ReceiveMessageCommand, SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BuiltWorld } from './build-world.ts';
import type { Draft, QueueDeclaration, WorldDeclaration } from './declaration.ts';
import { draftAttributes } from './draft-attributes.ts';

/** SQS API reference, SendMessageBatch. */
const BATCH = 10;

type Feed = (n: number) => Draft;

/** What a queue's messages look like: its own producer's drafts, else those of the first topic that feeds it. */
function draftsOf(declaration: WorldDeclaration, queue: string): Feed {
  const sources = declaration.queues.filter(({ deadLetter }) => deadLetter?.queue === queue).map(({ name }) => name);
  const names = [queue, ...sources];
  const topics = declaration.subscriptions.filter(({ endpoint }) => names.includes(endpoint)).map(({ topic }) => topic);
  const producer = declaration.producers.find(({ to }) =>
    'queue' in to ? names.includes(to.queue) : topics.includes(to.topic),
  );
  return producer?.draft ?? ((n) => ({ body: { n } }));
}

/**
 * Gives each queue the messages that it has from the start. Dead letters are made as they are in life: sent to a source
 * queue and received until it gives them up, so that they know where they came from.
 */
export async function fillBacklog(sqs: SQSClient, world: BuiltWorld, declaration: WorldDeclaration): Promise<void> {
  const { queues } = declaration;
  const sourceOf = (name: string) => queues.find(({ deadLetter }) => deadLetter?.queue === name)?.name;
  const [dead, alive] = [queues.filter(({ name }) => sourceOf(name)), queues.filter(({ name }) => !sourceOf(name))];
  const urlOf = (name: string) => world.queueUrls.get(name);
  const fill = ({ name, backlog = 0 }: QueueDeclaration, into: string) =>
    sendDrafts(sqs, { url: urlOf(into), draft: draftsOf(declaration, name), count: backlog, fifo: isFifo(into) });

  for (const queue of dead) {
    const source = sourceOf(queue.name) ?? queue.name;
    await fill(queue, source);
    await receiveUntilGivenUp(sqs, urlOf(source));
  }
  await Promise.all(alive.map((queue) => fill(queue, queue.name)));
}

const isFifo = (name: string) => name.endsWith('.fifo');

type Sending = { url: string | undefined; draft: Feed; count: number; fifo: boolean };

async function sendDrafts(sqs: SQSClient, { url, draft, count, fifo }: Sending): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => draft(from + i));
    const Entries = drafts.map(({ body, group, ...rest }, i) => ({
      Id: String(i),
      MessageBody: JSON.stringify(body),
      MessageAttributes: draftAttributes({ body, ...rest }),
      ...(fifo ? { MessageGroupId: group ?? 'all', MessageDeduplicationId: `backlog-${from + i}` } : {}),
    }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  }
}

async function receiveUntilGivenUp(sqs: SQSClient, url: string | undefined): Promise<void> {
  const receive = new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: BATCH, VisibilityTimeout: 0 });
  let received = 1;
  while (received > 0) received = (await sqs.send(receive)).Messages?.length ?? 0;
}
