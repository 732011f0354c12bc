import type { QueueDetail } from '#lib/contracts/queue.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { getQueueUrl } from '#lib/server/aws/sqs/get-queue-url.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { arnOfQueueUrl, parseArn } from '#lib/topology/arn.ts';
import { parsePolicy } from '#lib/topology/policy.ts';
import { findQueue } from './find.ts';
import { noteQueue } from './note-queue.ts';
import { readFactNow } from './read-fact.ts';
import type { ReadQueue } from './read-queue.ts';
import type { QueueRecord } from './records.ts';
import type { State } from './state.ts';

type Reader = { aws: Aws; state: State; read: ReadQueue; now: () => number };

async function find({ aws, state }: Reader, name: string): Promise<QueueRecord> {
  const known = findQueue(state, name);
  if (known) return known;
  const url = await getQueueUrl({ aws, urgency: 'selected', name });
  const arn = arnOfQueueUrl(url, state.place);
  if (!arn) throw weirError('not_found', `Queue ${name} does not exist.`);
  state.meet(parseArn(arn)?.account);
  return noteQueue(state, arn, 'referenced', url);
}

/**
 * Reads everything of one queue by name, before and without any discovery.
 * Errors: `not_found`, `denied`, `misdirected`, `throttled`, `unreachable`, `unauthenticated`.
 */
export async function readQueueDetail(reader: Reader, name: string): Promise<QueueDetail> {
  const { read, now } = reader;
  const record = await find(reader, name);
  const { url, tags } = record;
  const tagsOf = { kind: 'queue-tags', record, asked: tags, urgency: 'selected' } as const;
  // That the tags may be refused does not refuse the rest.
  const [reading] = await Promise.all([read(record, 'selected'), url && readFactNow(reader, { ...tagsOf, url })]);
  return {
    queue: record.queue,
    url: record.url ?? '',
    attributes: reading.attributes,
    policy: reading.policy === null ? null : parsePolicy(reading.policy),
    redriveAllow: reading.redriveAllow,
    readAt: new Date(now()).toISOString(),
  };
}
