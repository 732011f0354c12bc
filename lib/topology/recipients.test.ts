import { describe, expect, it } from 'vitest';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { anAttributes, aSubscription, NOW, queueArn, topicArn } from '#lib/testing/builders.ts';
import { type Publication, recipientsOf } from './recipients.ts';

const string = (value: string) => ({ dataType: 'String', value });
const MANY = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, string('x')]));
const filtered = (policy: object, scope: 'MessageAttributes' | 'MessageBody' = 'MessageAttributes') =>
  anAttributes({ filterPolicy: JSON.stringify(policy), filterPolicyScope: scope });

function verdict(over: Partial<Subscription>, message: Partial<Publication> = {}): [string, string] {
  const publication = { body: '{"kind":"pick"}', attributes: { priority: string('urgent') }, perProtocol: null };
  const [recipient] = recipientsOf({ ...publication, ...message }, [aSubscription(over)]);
  return [recipient?.verdict ?? '', recipient?.why ?? ''];
}

describe('recipientsOf', () => {
  it.each<[string, Partial<Subscription>, Partial<Publication>, string, string]>([
    ['no filter', {}, {}, 'delivered', 'no filter'],
    ['a filter that passes', { attributes: filtered({ priority: ['urgent'] }) }, {}, 'delivered', 'priority is urgent'],
    [
      'a filter that does not',
      { attributes: filtered({ priority: ['low', 'normal'] }) },
      {},
      'filtered',
      'priority is urgent; the filter asks that priority is low or normal',
    ],
    [
      'a filter of the body',
      { attributes: filtered({ kind: ['pick'] }, 'MessageBody') },
      {},
      'delivered',
      'kind is pick',
    ],
    [
      'a body of its own for the protocol',
      { attributes: filtered({ kind: ['pick'] }, 'MessageBody') },
      { perProtocol: { sqs: '{"kind":"ship"}' } },
      'filtered',
      'kind is ship; the filter asks that kind is pick',
    ],
    [
      'a pending subscription',
      { pending: true },
      {},
      'pending',
      'waits for confirmation: nothing is delivered until then',
    ],
    ['a queue that is gone', { delivery: 'orphan' }, {}, 'dropped', 'its queue is gone'],
    ['a disabled device', { protocol: 'application', device: 'disabled' }, {}, 'dropped', 'its device is disabled'],
    ['a deleted device', { protocol: 'application', device: 'gone' }, {}, 'dropped', 'its device does not exist'],
    [
      'a missing policy, with a dead-letter queue',
      { delivery: 'no-policy', attributes: anAttributes({ deadLetterArn: queueArn('lost') }) },
      {},
      'dropped',
      "the queue's policy does not let this topic send; goes to the subscription's dead-letter queue lost",
    ],
    [
      'a FIFO queue under a standard topic',
      { endpoint: queueArn('orders.fifo') },
      {},
      'dropped',
      'a standard topic cannot feed a FIFO queue',
    ],
    ['a FIFO topic', { topicArn: topicArn('o.fifo'), endpoint: queueArn('o.fifo') }, {}, 'delivered', 'no filter'],
    [
      'a standard queue under a FIFO topic',
      { topicArn: topicArn('o.fifo') },
      {},
      'delivered',
      'no filter; a standard queue, without group id and order',
    ],
    ['attributes not read', { attributes: null }, {}, 'unknown', 'filter not read yet'],
    [
      'attributes that cannot be read',
      {
        attributes: null,
        access: { state: 'unreadable', at: NOW, code: 'denied', awsError: 'AuthorizationError', message: 'No.' },
      },
      {},
      'unknown',
      'its filter cannot be read',
    ],
    [
      'a queue policy not read',
      { delivery: 'unknown' },
      {},
      'unknown',
      "no filter; whether the queue's policy lets this topic send was not read",
    ],
    [
      'a filter that passes nothing, and a policy not read',
      { delivery: 'unknown', attributes: filtered({ a: [1] }) },
      {},
      'filtered',
      'the message has no a; the filter asks that a is 1',
    ],
    [
      'a filter newer than Weir',
      { attributes: filtered({ a: [{ newer: 1 }] }) },
      {},
      'unknown',
      expect.stringContaining(
        'its filter has something Weir cannot judge: a[0] newer is no keyword',
      ) as unknown as string,
    ],
    [
      'raw delivery of more than ten attributes',
      { attributes: anAttributes({ rawMessageDelivery: true }) },
      { attributes: MANY },
      'dropped',
      'raw delivery takes 10 attributes, this message has 11',
    ],
    ['an envelope with more than ten attributes', {}, { attributes: MANY }, 'delivered', 'no filter'],
  ])('%s', (_case, over, message, expected, why) => {
    expect(verdict(over, message)).toEqual([expected, why]);
  });

  it('parses a body once for all subscriptions', () => {
    const body = `{"kind":"pick","rest":[${'1,'.repeat(200_000)}1]}`;
    const attributes = filtered({ kind: ['pick'] }, 'MessageBody');
    const subscriptions = Array.from({ length: 200 }, () => aSubscription({ attributes }));
    const started = performance.now();
    const verdicts = recipientsOf({ body, attributes: {}, perProtocol: null }, subscriptions);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(verdicts.every(({ verdict: each }) => each === 'delivered')).toBe(true);
  });
});
