import { describe, expect, it } from 'vitest';
import type { ObservedChange } from '#lib/contracts/activity.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import {
  forgetUnlistedQueues,
  forgetUnlistedSubscriptions,
  forgetUnlistedTopics,
  forgetUnnamedQueues,
} from './forget.ts';
import { noteQueue } from './note-queue.ts';
import { noteSubscription } from './subscriptions.ts';
import { aListed, aState } from './testing/state.ts';
import { noteTopic } from './topics.ts';

const nothing = () => false;

describe('forgetUnlistedQueues', () => {
  it('removes a queue that the list does not name any more', () => {
    const seen: Omit<ObservedChange, 'at'>[] = [];
    const state = aState((entry) => seen.push(entry));
    noteQueue(state, queueArn('a'), 'listed');
    noteQueue(state, queueArn('b'), 'listed');
    forgetUnlistedQueues(state, [...state.queues.keys()], new Set([queueArn('a')]), nothing);
    expect([...state.queues.keys()]).toEqual([queueArn('a')]);
    expect(seen.at(-1)).toMatchObject({ change: 'disappeared', id: queueArn('b'), before: { name: 'b' }, after: null });
  });

  it('keeps a queue that a subscription still names, to be read again at once', () => {
    const state = aState();
    const record = noteQueue(state, queueArn('a'), 'listed');
    record.counts.at = 1_000;
    noteSubscription(state, aListed('sales', 'a'), 'account');
    forgetUnlistedQueues(state, [...state.queues.keys()], new Set(), nothing);
    expect(record.queue.origin).toBe('referenced');
    expect(record.counts.at).toBe(0);
  });

  it('keeps a queue that appeared while the list was read', () => {
    const state = aState();
    const before = [...state.queues.keys()];
    noteQueue(state, queueArn('new'), 'listed');
    forgetUnlistedQueues(state, before, new Set(), nothing);
    expect(state.queues.size).toBe(1);
  });
});

describe('what a link opened and no list tells of', () => {
  it('stays while it is open, unlike what was listed and is gone', () => {
    const state = aState();
    noteQueue(state, queueArn('theirs'), 'referenced');
    noteQueue(state, queueArn('deleted'), 'listed');
    const forget = (isSelected: () => boolean) =>
      forgetUnlistedQueues(state, [...state.queues.keys()], new Set(), isSelected);
    forget(() => true);
    expect([...state.queues.keys()]).toEqual([queueArn('theirs')]);
    forget(nothing);
    expect(state.queues.size).toBe(0);
  });
});

describe('forgetUnlistedTopics', () => {
  it('keeps a topic of another account as long as a subscription names it', () => {
    const state = aState();
    noteSubscription(state, aListed('theirs', 'a'), 'account');
    noteTopic(state, topicArn('ours'), 'listed');
    forgetUnlistedTopics(state, [...state.topics.keys()], new Set(), nothing);
    expect([...state.topics.keys()]).toEqual([topicArn('theirs')]);
  });
});

describe('forgetUnlistedSubscriptions', () => {
  it("removes only what the same list told of: the account's list knows nothing of others' subscriptions", () => {
    const state = aState();
    noteSubscription(state, aListed('sales', 'ours'), 'account');
    noteSubscription(state, aListed('sales', 'theirs'), 'topic');
    const before = [...state.subscriptions.keys()];
    forgetUnlistedSubscriptions(state, before, new Set(), { account: true });
    expect([...state.subscriptions.keys()]).toEqual([aListed('sales', 'theirs').id]);
    forgetUnlistedSubscriptions(state, before, new Set(), { topicArn: topicArn('other') });
    expect(state.subscriptions.size).toBe(1);
    forgetUnlistedSubscriptions(state, before, new Set(), { topicArn: topicArn('sales') });
    expect(state.subscriptions.size).toBe(0);
  });
});

describe('forgetUnnamedQueues', () => {
  it('lets go of a queue with the last subscription that named it, unless it is listed or open', () => {
    const state = aState();
    for (const name of ['gone', 'open', 'listed']) noteQueue(state, queueArn(name), 'listed');
    for (const name of ['gone', 'open', 'listed']) noteSubscription(state, aListed('sales', name), 'account');
    forgetUnlistedQueues(state, [...state.queues.keys()], new Set([queueArn('listed')]), nothing);
    expect(state.queues.size).toBe(3);
    const isOpen = (arn: string) => arn === queueArn('open');
    const endpoints = forgetUnlistedSubscriptions(state, [...state.subscriptions.keys()], new Set(), { account: true });
    forgetUnnamedQueues(state, endpoints, isOpen);
    expect([...state.queues.keys()]).toEqual([queueArn('open'), queueArn('listed')]);
  });
});
