import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { evaluator, everyRequest } from '../testing/evaluate-policy.ts';
import { aPolicy } from '../testing/policies.ts';
import { readDelivery } from './delivery-statement.ts';
import { allowInPolicy, deliveryOf, forgoInPolicy } from './merge-policy.ts';
import { takeApart } from './policy-text.ts';

const QUEUE = queueArn('mail');
const REQUESTS = everyRequest(QUEUE);
const LONG = 300_000;

const policies = fc.option(aPolicy.map((text) => text.replaceAll('QUEUE', QUEUE)));
const topics = fc.constantFrom('t0', 't1', 'ft.fifo', 'elsewhere').map(topicArn);

/** What a merge does that it must not; `null` = nothing. */
function faultOf(before: string | null, after: string | null, topic: string): string | null {
  const [was, is] = [evaluator(before), evaluator(after)];
  for (const request of REQUESTS) {
    const [could, can] = [was(request), is(request)];
    const { caller, action, context } = request;
    const meant = 'service' in caller && caller.service === 'sns.amazonaws.com' && context['aws:SourceArn'] === topic;
    if (could && !can) return `takes away ${JSON.stringify(request)}`;
    if (can && !could && !(meant && action === 'sqs:SendMessage')) return `opens ${JSON.stringify(request)}`;
  }
  const [old, now] = [foreign(before), foreign(after)];
  return old.join('\n') === now.join('\n') ? null : 'rewrites what others wrote';
}

/** Others' statements, byte for byte. */
function foreign(policy: string | null): string[] {
  if (policy === null) return [];
  const { text, statements } = takeApart(policy);
  return statements.filter(({ json }) => !readDelivery(json)).map(({ start, end }) => text.slice(start, end));
}

describe('a merged policy', () => {
  it(
    'allows what it allowed, and the topic to send besides, and leaves what others wrote as they wrote it',
    () => {
      let merged = 0;
      fc.assert(
        fc.property(policies, topics, (before, topic) => {
          const { text, refusal } = allowInPolicy(before, { queueArn: QUEUE, topicArn: topic });
          expect(refusal).toBeUndefined();
          if (text === undefined) return;
          expect(faultOf(before, text, topic)).toBeNull();
          const isDenied = text !== null && / *"Effect" ?: *"Deny"/.test(text);
          if (!isDenied) expect(deliveryOf(text, { queueArn: QUEUE, topicArn: topic })).toBe('allowed');
          if (text !== before) merged++;
        }),
        { numRuns: 10_000 },
      );
      expect(merged).toBeGreaterThan(4_000);
    },
    LONG,
  );

  it(
    'allows what it allowed before when the topic is taken out again',
    () => {
      fc.assert(
        fc.property(policies, topics, (before, topic) => {
          const ends = { queueArn: QUEUE, topicArn: topic };
          const after = allowInPolicy(before, ends).text ?? null;
          if (after === before) return;
          const back = forgoInPolicy(after, ends);
          const [was, is] = [evaluator(before), evaluator(back)];
          expect(REQUESTS.filter((request) => was(request) !== is(request))).toEqual([]);
          expect(foreign(back)).toEqual(foreign(before));
        }),
        { numRuns: 1_000 },
      );
    },
    LONG,
  );

  it('would be caught if it opened, closed or rewrote more', () => {
    const before = JSON.stringify(
      { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: QUEUE }] },
      null,
      2,
    );
    const topic = topicArn('t0');
    const merged = allowInPolicy(before, { queueArn: QUEUE, topicArn: topic }).text ?? '';
    expect(faultOf(before, merged, topic)).toBeNull();
    expect(faultOf(before, merged.replace(topic, topic.replace('t0', '*')), topic)).toMatch(/^opens .*t1/);
    expect(faultOf(before, merged.replace('sqs:SendMessage', 'sqs:*'), topic)).toMatch(/^opens .*PurgeQueue/);
    expect(faultOf(before, merged.replace('"Allow"', '"Deny"'), topic)).toMatch(/^takes away/);
    expect(faultOf(before, JSON.stringify(JSON.parse(merged)), topic)).toBe('rewrites what others wrote');
  });
});
