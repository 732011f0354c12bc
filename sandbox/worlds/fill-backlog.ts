import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BuiltWorld } from './build-world.ts';
import type { Draft, WorldDeclaration } from './declaration.ts';
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

/** Sends each queue the messages that it has from the start. */
export async function fillBacklog(sqs: SQSClient, world: BuiltWorld, declaration: WorldDeclaration): Promise<void> {
  const filled = declaration.queues.map(async ({ name, backlog = 0 }) => {
    const draft = draftsOf(declaration, name);
    const fifo = name.endsWith('.fifo');
    for (let from = 0; from < backlog; from += BATCH) {
      const drafts = Array.from({ length: Math.min(BATCH, backlog - from) }, (_, i) => draft(from + i));
      const Entries = drafts.map(({ body, group, ...rest }, i) => ({
        Id: String(i),
        MessageBody: JSON.stringify(body),
        MessageAttributes: draftAttributes({ body, ...rest }),
        ...(fifo ? { MessageGroupId: group ?? 'all', MessageDeduplicationId: `backlog-${from + i}` } : {}),
      }));
      await sqs.send(new SendMessageBatchCommand({ QueueUrl: world.queueUrls.get(name), Entries }));
    }
  });
  await Promise.all(filled);
}
