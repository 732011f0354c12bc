import { describe, expect, test } from 'vitest';
import { anAttributes, aQueue, aSubscription, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { judgeBy, linkAt } from './link.ts';

const topics = [aTopic(), aTopic({ name: 'orders.fifo' })];
const queues = [
  aQueue({ deadLetter: { arn: queueArn('dead'), maxReceiveCount: 3 } }),
  aQueue({ name: 'dead', deadLetterFor: [queueArn('orders')] }),
  aQueue({ name: 'lone' }),
  aQueue({ name: 'undelivered' }),
  aQueue({ name: 'lone.fifo' }),
  aQueue({ name: 'weir-tap-0123abcd', tags: { 'weir:tap': '1' } }),
];
const fed = aSubscription({ attributes: anAttributes({ deadLetterArn: queueArn('undelivered') }) });
const tapped = aSubscription({ endpoint: queueArn('weir-tap-0123abcd') });
const mailed = aSubscription({ protocol: 'email', endpoint: 'ops@shop.example' });
const graph = buildGraph(aTopology({ topics, queues, subscriptions: [fed, tapped, mailed] }));

describe('what can be drawn', () => {
  test.each([
    ['a topic: its subscriptions', topicArn('orders'), 'subscribe'],
    ['a queue: its dead letters', queueArn('lone'), 'redrive'],
    ['the end of a subscription', fed.id, 'move'],
    ['the end of a redrive', `${queueArn('orders')}|redrive`, 'move'],
  ])('%s', (_, id, kind) => {
    expect(linkAt(graph, id)?.kind).toBe(kind);
  });

  test.each([
    ['from a dead-letter queue', queueArn('dead')],
    ['from an endpoint', 'email|ops@shop.example'],
    ['from a tap', queueArn('weir-tap-0123abcd')],
    ['the end of a tap', tapped.id],
    ['the end of what is no queue', mailed.id],
    ['the end of a subscription’s own dead letters, which are a setting of it', `${fed.id}|redrive`],
    ['from what is gone', queueArn('gone')],
  ])('nothing %s', (_, id) => {
    expect(linkAt(graph, id)).toBeNull();
  });
});

describe('where it can end', () => {
  const why = (id: string, target: string) => {
    const link = linkAt(graph, id);
    return link && judgeBy(graph, undefined)(link, queueArn(target));
  };

  test('each kind by its own rules', () => {
    expect(why(topicArn('orders'), 'lone')).toBeNull();
    expect(why(topicArn('orders'), 'lone.fifo')).toMatch(/FIFO/);
    expect(why(topicArn('orders'), 'orders')).toMatch(/already/);
    expect(why(queueArn('lone'), 'dead')).toBeNull();
    expect(why(queueArn('lone'), 'lone')).toMatch(/its own|itself/);
    expect(why(fed.id, 'lone')).toBeNull();
    expect(why(fed.id, 'orders')).toMatch(/already/);
  });

  test('a known allow policy refuses', () => {
    const link = linkAt(graph, queueArn('lone'));
    const judge = judgeBy(graph, () => ({ permission: 'denyAll', sourceQueueArns: [] }));
    expect(link && judge(link, queueArn('dead'))).not.toBeNull();
  });
});
