import { PublishBatchCommand, type PublishBatchRequestEntry } from '@aws-sdk/client-sns';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from '#sandbox/sns/testing/open-bench.ts';
import { matchesFilterPolicy, parseFilterPolicy } from '../filter-policy.ts';
import type { FilterMessage } from './message-tree.ts';
import { message, type ScopedPolicy, scopedPolicy } from './testing/arbitraries.ts';

/** Policies, and messages that each of them judges, in one run. */
const POLICIES = 100;
const MESSAGES = 60;
/** Another one each run; it stands in the test's name. */
const SEED = Date.now() % 1e9;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe('our matcher and the sandbox, two readings of the same reference', () => {
  it(`agree on ${POLICIES * MESSAGES} random deliveries (SEED=${SEED})`, { timeout: 120_000 }, async () => {
    const policies = fc.sample(scopedPolicy, { numRuns: POLICIES, seed: SEED });
    const messages = fc.sample(message, { numRuns: MESSAGES, seed: SEED + 1 });
    const topic = await bench.topic('random');
    const accepted = await Promise.all(policies.map((policy, index) => subscribe(topic, `q${index}`, policy)));
    const ids = await publishAll(topic, messages);
    const differing: unknown[] = [];
    let delivered = 0;
    for (const [index, { scope, json }] of policies.entries()) {
      const { queue, refusal } = accepted[index] as Accepted;
      const { policy, mistakes } = parseFilterPolicy(json, scope);
      if (!queue || !policy) {
        if (queue || policy) differing.push({ scope, json, mistakes, refusal });
        continue;
      }
      const arrived = await idsIn(queue);
      delivered += arrived.size;
      for (const [at, given] of messages.entries()) {
        const ours = matchesFilterPolicy(policy, scope, given);
        const sandbox = arrived.has(ids[at] ?? '');
        if (ours.passes !== sandbox) differing.push({ scope, json, given, ours, sandbox });
      }
    }
    expect(differing).toEqual([]);
    expect(delivered).toBeGreaterThan(POLICIES);
  });
});

type Accepted = { queue: string | null; refusal: string | null };

/** A queue that this policy stands before; `null` where the policy is refused. */
async function subscribe(topic: string, name: string, { scope, json }: ScopedPolicy): Promise<Accepted> {
  const queue = await bench.queue(name);
  const subscribed = bench.subscribe(topic, queue, { FilterPolicyScope: scope, FilterPolicy: json });
  return subscribed.then(
    () => ({ queue, refusal: null }),
    (error: Error) => ({ queue: null, refusal: error.message }),
  );
}

async function publishAll(TopicArn: string, messages: readonly FilterMessage[]): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < messages.length; at += 10) {
    const entries = messages.slice(at, at + 10).map(entryOf);
    const { Successful = [] } = await bench.sns.send(
      new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: entries }),
    );
    ids.push(...Successful.map(({ MessageId = '' }) => MessageId));
  }
  return ids;
}

function entryOf({ body, attributes }: FilterMessage, index: number): PublishBatchRequestEntry {
  const MessageAttributes = Object.fromEntries(
    Object.entries(attributes).map(([name, { dataType, value }]) => [
      name,
      dataType === 'Binary'
        ? { DataType: dataType, BinaryValue: Buffer.from(value, 'base64') }
        : { DataType: dataType, StringValue: value },
    ]),
  );
  return { Id: String(index), Message: body, MessageAttributes };
}

/** The ids of the messages that reached a queue, from their envelopes. */
async function idsIn(queue: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (;;) {
    const received = await bench.receive(queue);
    if (received.length === 0) return ids;
    for (const { Body = '{}' } of received) ids.add(JSON.parse(Body).MessageId);
  }
}
