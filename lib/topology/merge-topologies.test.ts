import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aConnection, aQueue, aSubscription, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from './build-graph.ts';
import { mergeTopologies } from './merge-topologies.ts';
import { unreadQueue } from './unread.ts';

const away = (arn: string) => arn.replace('eu-west-1', 'us-east-1');
const AWAY = { arn: away(queueArn('audit')), name: 'audit' };
const named = (arn: string) => unreadQueue(arn, { key: 7, origin: 'referenced' });

const eu = (over: Parameters<typeof aTopology>[0] = {}) =>
  aTopology({ connection: aConnection({ id: 'eu' }), ...over });
const us = (over: Parameters<typeof aTopology>[0] = {}) =>
  aTopology({ connection: aConnection({ id: 'us', region: 'us-east-1' }), ...over });

/** A topic in Ireland that feeds a queue in Virginia. */
const across = aSubscription({ endpoint: AWAY.arn, delivery: 'unknown' });
const publishing = () => eu({ topics: [aTopic()], subscriptions: [across], queues: [named(AWAY.arn)] });

describe('mergeTopologies', () => {
  it('leaves one connection as it is, and says that all of it is its own', () => {
    const one = eu({ queues: [aQueue()] });
    const { queues, ownerOf } = mergeTopologies([one]);
    expect(queues).toBe(one.queues);
    expect(ownerOf('anything')).toBe('eu');
  });

  it('lets a subscription of one meet the queue of another', () => {
    const graph = buildGraph(mergeTopologies([publishing(), us({ queues: [aQueue(AWAY)] })]));
    expect([...graph.nodes.keys()].sort()).toEqual([topicArn('orders'), AWAY.arn].sort());
    expect(graph.nodes.get(AWAY.arn)).toMatchObject({ queue: { origin: 'listed', access: { state: 'readable' } } });
    expect(graph.edges.get(across.id)).toMatchObject({ source: topicArn('orders'), target: AWAY.arn });
  });

  it('takes what is listed over what is only named, whichever comes first', () => {
    const listing = us({ queues: [aQueue(AWAY)] });
    for (const shown of [[publishing(), listing] as const, [listing, publishing()] as const]) {
      const { queues, ownerOf } = mergeTopologies([...shown]);
      expect(queues).toEqual([aQueue(AWAY)]);
      expect(ownerOf(AWAY.arn)).toBe('us');
    }
  });

  it('shows once what two connections list, as the first of them knows it', () => {
    const { queues, ownerOf } = mergeTopologies([
      eu({ queues: [aQueue({ visible: 1 })] }),
      aTopology({ connection: aConnection({ id: 'twin' }), queues: [aQueue({ visible: 2 })] }),
    ]);
    expect(queues).toEqual([aQueue({ visible: 1 })]);
    expect(ownerOf(queueArn('orders'))).toBe('eu');
  });

  it('keeps queues of one name in two regions apart', () => {
    const there = aQueue({ arn: away(queueArn('orders')), name: 'orders' });
    const { queues, ownerOf } = mergeTopologies([eu({ queues: [aQueue()] }), us({ queues: [there] })]);
    expect(queues.map(({ arn }) => ownerOf(arn))).toEqual(['eu', 'us']);
  });
});

describe('ownerOf', () => {
  const mail = aSubscription({ topicArn: away(topicArn('alarms')), protocol: 'email', endpoint: 'ops@shop.example' });
  const endpoint = 'arn:aws:sns:us-east-1:000000000000:endpoint/GCM/shop-app/4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a';
  const device = aSubscription({ topicArn: mail.topicArn, protocol: 'application', endpoint });
  const topics = [aTopic({ arn: mail.topicArn })];
  const { ownerOf } = mergeTopologies([
    publishing(),
    us({ queues: [aQueue(AWAY)], topics, subscriptions: [mail, device] }),
  ]);

  it.each([
    ['a subscription is its topic’s', across.id, 'eu'],
    ['the edge of its dead-letter queue, too', `${across.id}|redrive`, 'eu'],
    ['a queue’s edge is the queue’s', `${AWAY.arn}|redrive`, 'us'],
    ['an address is of who subscribed it', 'email|ops@shop.example', 'us'],
    ['the edge from a device to its app is the device’s', `application|${endpoint}|application`, 'us'],
    ['what nobody lists is of its account and region', away(queueArn('made-just-now')), 'us'],
    ['what nobody knows is the first one’s', 'arn:aws:sqs:ap-south-1:1:far', 'eu'],
  ])('%s', (_rule, id, owner) => expect(ownerOf(id)).toBe(owner));

  it('gives what is named, and in the region of another that is shown, to that one', () => {
    const gone = mergeTopologies([publishing(), us()]);
    expect(gone.ownerOf(AWAY.arn)).toBe('us');
    expect(gone.queues).toEqual([named(AWAY.arn)]);
  });

  it('counts an account that is not known yet as the right one', () => {
    const unknown = aTopology({ connection: aConnection({ id: 'new', region: 'us-east-1', account: null }) });
    expect(mergeTopologies([eu(), unknown]).ownerOf(AWAY.arn)).toBe('new');
  });

  it('names one of those shown for each resource, and no resource twice', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const listed = names.map((all) => all.map((name) => aQueue({ name })));
    fc.assert(
      fc.property(listed, listed, names, (here, there, other) => {
        const merged = mergeTopologies([
          eu({ queues: here }),
          us({ queues: [...there, ...other.map((name) => named(queueArn(`only-${name}`)))] }),
        ]);
        const arns = merged.queues.map(({ arn }) => arn);
        expect(new Set(arns).size).toBe(arns.length);
        expect(new Set(arns)).toEqual(
          new Set([...here, ...there].map(({ arn }) => arn).concat(other.map((name) => queueArn(`only-${name}`)))),
        );
        for (const { arn } of here) expect(merged.ownerOf(arn)).toBe('eu');
      }),
    );
  });
});
