import { randomUUID } from 'node:crypto';
import type { ChangeList } from '#lib/contracts/change.ts';
import type { PublicationDraft } from '#lib/contracts/message.ts';
import type { ProbeFacts, ProbeOutcome } from '#lib/contracts/probe.ts';
import { publishBatch } from '#lib/server/aws/sns/publish-batch.ts';
import { createQueueUrls } from '#lib/server/changes/queue-urls.ts';
import { readWorld } from '#lib/server/changes/read-world.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { isFifo } from '#lib/topology/change/rules/fifo.ts';
import { deliveryChecks } from '#lib/topology/probe/delivery-checks.ts';
import { PROBE_MARK } from '#lib/topology/probe/sample-message.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { awaitProbe } from './await-probe.ts';
import { type LookFactsOf, readProbeFacts } from './probe-facts.ts';
import { whyNotSeen } from './why-not-seen.ts';

type Needed = {
  desk: Desk;
  looks: LookFactsOf;
  /** What still settles is a likely reason. */
  changes: { list(limit: number): Promise<ChangeList> };
};

/** Marked messages through a topic, seen arriving in one queue and removed there. */
export type Probes = {
  /** Errors: `not_found`, `invalid_input` (no queue's subscription), `denied`, `unreachable`, `throttled`. */
  facts(subscription: string): Promise<ProbeFacts>;
  /**
   * Publishes one, and waits for it 10 s at most.
   * Errors: as of `facts`; `conflict` where none is offered, or another probe of the topic waits.
   */
  probe(subscription: string): Promise<ProbeOutcome>;
};

/** At most one probe a topic waits at a time. */
export function createProbes({ desk, looks, changes }: Needed): Probes {
  const { aws, monitor, now } = desk;
  const urls = createQueueUrls(desk);
  const waiting = new Set<string>();

  async function reasons(id: string, awaited: Parameters<typeof whyNotSeen>[0]['awaited']): Promise<string[]> {
    const { topicArn, endpoint: queueArn } = subscriptionEnds(id);
    const picture = await monitor.topology();
    const dead = picture.subscriptions.find((each) => each.id === id)?.attributes?.deadLetterArn;
    const needs = {
      queues: new Set([queueArn, ...(dead ? [dead] : [])]),
      topics: new Set([topicArn]),
      devices: new Set<string>(),
      subscriptions: new Set([id]),
    };
    const world = await readWorld({ desk, urls, picture, needs, tags: new Set() });
    const { settling } = await changes.list(1);
    const depth = world.picture.queues.find(({ arn }) => arn === queueArn)?.visible ?? null;
    return whyNotSeen({
      checks: deliveryChecks(world, id),
      settling: settling.filter(({ about }) => about === id || about === queueArn),
      awaited,
      queueName: nameOfArn(queueArn),
      depth,
    });
  }

  async function run(id: string): Promise<ProbeOutcome> {
    const mark = randomUUID();
    const { message, refusal } = await readProbeFacts({ desk, looks, id, mark });
    if (message === null || refusal !== null) throw weirError('conflict', `No probe was sent. ${refusal ?? ''}`);
    const { topicArn, endpoint } = subscriptionEnds(id);
    const name = nameOfArn(endpoint);
    const { url } = await monitor.queueDetail(name);
    const queue = { name, url, facts: await looks.facts(name) };
    const published = now();
    const publishedAt = new Date(published).toISOString();
    const [result] = await publishBatch({ aws, topicArn, drafts: [draftOf(message, topicArn, mark)] });
    if (result?.outcome === 'failed') throw weirError('conflict', `The topic did not take the probe: ${result.code}.`);
    if (result?.outcome !== 'sent')
      throw weirError('unreachable', 'No answer came to the probe: it may have been published.');
    const awaited = await awaitProbe(desk, { queue, mark });
    const words = awaited.seen ? `A probe arrived in ${name}` : `A probe was not seen in ${name}`;
    monitor.note({ operationId: 'probeSubscription', id: topicArn, outcome: awaited.seen ? 'done' : 'partly', words });
    void monitor.recount(name);
    const elapsed = Math.max(0, Math.round(now() - published));
    if (awaited.seen) return { outcome: 'seen', publishedAt, seenAfterMs: elapsed, removed: awaited.removed };
    return { outcome: 'not seen', publishedAt, waitedMs: elapsed, reasons: await reasons(id, awaited) };
  }

  return {
    facts: (id) => readProbeFacts({ desk, looks, id, mark: randomUUID() }),
    async probe(id) {
      const { topicArn } = subscriptionEnds(id);
      if (waiting.has(topicArn)) throw weirError('conflict', 'Another probe of this topic waits: try again in 10 s.');
      waiting.add(topicArn);
      return run(id).finally(() => waiting.delete(topicArn));
    },
  };
}

function draftOf(
  { body, attributes }: NonNullable<ProbeFacts['message']>,
  topicArn: string,
  mark: string,
): PublicationDraft {
  const fifo = isFifo(topicArn);
  return {
    body,
    attributes,
    subject: null,
    perProtocol: null,
    groupId: fifo ? PROBE_MARK : null,
    deduplicationId: fifo ? mark : null,
  };
}
