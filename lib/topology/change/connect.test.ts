import { describe, expect, it } from 'vitest';
import {
  anAttributes,
  aQueue,
  aSubscription,
  aTopic,
  aTopology,
  deviceArn,
  queueArn,
  topicArn,
} from '#lib/testing/builders.ts';
import { buildGraph } from '../build-graph.ts';
import { endpointId } from '../endpoint.ts';
import { type ConnectKind, whyNotConnect } from './connect.ts';

const email = aSubscription({ protocol: 'email', endpoint: 'ada@shop.example' });
const mail = aSubscription({ endpoint: queueArn('mail'), attributes: anAttributes() });
const APP = 'arn:aws:sns:eu-west-1:111122223333:app/GCM/shop';
const [ada, kai] = ['ada', 'kai'].map((id) => endpointId('application', deviceArn(id)));
const graph = buildGraph(
  aTopology({
    platformApplications: [{ arn: APP, name: 'shop', platform: 'GCM', enabled: true }],
    queues: [
      aQueue({ name: 'mail', deadLetter: { arn: queueArn('mail-dlq'), maxReceiveCount: 3 } }),
      ...['post', 'mail-dlq', 'line.fifo', 'line-dlq.fifo'].map((name) => aQueue({ name })),
      aQueue({ arn: 'arn:aws:sqs:us-east-1:111122223333:far', name: 'far' }),
      aQueue({ name: 'gone', access: { state: 'missing', at: '2026-01-15T12:00:00.000Z' } }),
    ],
    topics: [aTopic(), aTopic({ name: 'steps.fifo' })],
    subscriptions: [
      mail,
      email,
      aSubscription({ protocol: 'application', endpoint: deviceArn('ada') }),
      aSubscription({ topicArn: topicArn('news'), protocol: 'application', endpoint: deviceArn('kai') }),
    ],
  }),
);

const whyNot = (kind: ConnectKind, source: string, target: string) =>
  whyNotConnect({ graph, kind, source, target: /^arn:|\|/.test(target) ? target : queueArn(target) });

it('lets a standard topic to a mobile app, whose device is chosen then, and to a device that it does not feed', () => {
  const [orders, steps] = [topicArn('orders'), topicArn('steps.fifo')];
  expect([whyNot('subscribe', orders, APP), whyNot('subscribe', orders, kai ?? '')]).toEqual([null, null]);
  expect(whyNot('subscribe', orders, ada ?? '')).toBe('Device shop ada is subscribed to topic orders already.');
  for (const target of [APP, kai ?? '']) {
    expect(whyNot('subscribe', steps, target)).toBe('Topic steps.fifo is FIFO and can only deliver to SQS queues.');
    expect(whyNot('redrive', queueArn('post'), target)).toBe('Only a queue can be connected here.');
  }
});

describe('whyNotConnect', () => {
  it.each<[ConnectKind, string, string]>([
    ['subscribe', topicArn('orders'), 'post'],
    ['subscribe', topicArn('steps.fifo'), 'post'],
    ['subscribe', topicArn('steps.fifo'), 'line.fifo'],
    ['subscribe', topicArn('orders'), 'arn:aws:sqs:us-east-1:111122223333:far'],
    ['redrive', queueArn('post'), 'mail-dlq'],
    ['redrive', queueArn('line.fifo'), 'line-dlq.fifo'],
    ['move', mail.id, 'post'],
    ['move', `${queueArn('mail')}|redrive`, 'post'],
  ])('lets %s %s to %s', (kind, source, target) => {
    expect(whyNot(kind, source, target)).toBeNull();
  });

  it.each<[ConnectKind, string, string, string]>([
    ['subscribe', topicArn('orders'), 'mail', 'Queue mail is subscribed to topic orders already.'],
    [
      'subscribe',
      topicArn('orders'),
      'line.fifo',
      'Topic orders is standard and cannot deliver to FIFO queue line.fifo.',
    ],
    ['subscribe', topicArn('orders'), topicArn('steps.fifo'), 'Only a queue can be connected here.'],
    ['subscribe', topicArn('orders'), 'gone', 'Queue gone does not exist any more.'],
    ['redrive', queueArn('post'), 'post', 'Queue post cannot be its own dead-letter queue.'],
    [
      'redrive',
      queueArn('line.fifo'),
      'mail-dlq',
      'Queue line.fifo is FIFO, so its dead-letter queue must be FIFO too; mail-dlq is standard.',
    ],
    [
      'redrive',
      queueArn('post'),
      'arn:aws:sqs:us-east-1:111122223333:far',
      "Queue far is in region us-east-1; a dead-letter queue must be in the queue's own.",
    ],
    ['redrive', queueArn('mail'), 'mail-dlq', 'Dead letters of mail go to mail-dlq already.'],
    ['move', mail.id, 'mail', 'It ends there already.'],
    ['move', email.id, 'post', 'Only a subscription of a queue can be moved to another queue.'],
    ['move', mail.id, 'line.fifo', 'Topic orders is standard and cannot deliver to FIFO queue line.fifo.'],
  ])('says why not: %s %s to %s', (kind, source, target, why) => {
    expect(whyNot(kind, source, target)).toBe(why);
  });

  it('says so where an allow policy is known to refuse', () => {
    const redriveAllow = () => ({ permission: 'denyAll' as const, sourceQueueArns: [] });
    expect(
      whyNotConnect({ graph, kind: 'redrive', source: queueArn('post'), target: queueArn('mail-dlq'), redriveAllow }),
    ).toBe('Queue mail-dlq does not let post use it as its dead-letter queue.');
  });
});
