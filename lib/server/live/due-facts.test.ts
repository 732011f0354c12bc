import { describe, expect, it } from 'vitest';
import { createAbsences } from '#lib/server/aws/absences.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { CADENCE } from './cadence.ts';
import { dueFacts } from './due-facts.ts';
import { factsOf } from './facts.ts';
import { noteQueue } from './note-queue.ts';
import { noteSubscription } from './subscriptions.ts';
import { aListed, aState } from './testing/state.ts';
import { createWatchers } from './watchers.ts';

const NOW = 10_000_000;

function aWorld(selected: string | null = null, inView: string[] = []) {
  const state = aState();
  const watchers = createWatchers({ holds: 1, now: () => NOW });
  watchers.watch({ viewer: 'a', selected, inView });
  noteSubscription(state, aListed('sales', 'a'), 'account');
  noteSubscription(state, aListed('news', 'b'), 'account');
  for (const name of ['a', 'b']) noteQueue(state, queueArn(name), 'listed', `http://sqs/1/${name}`);
  const due = (over: Partial<Parameters<typeof dueFacts>[0]> = {}) =>
    dueFacts({
      facts: factsOf(state, watchers, createAbsences()),
      mayAsk: () => true,
      selectedOnly: false,
      cadence: CADENCE,
      now: NOW,
      most: 100,
      ...over,
    }).map((fact) => `${fact.kind} ${fact.urgency}`);
  return { state, due };
}

describe('dueFacts', () => {
  it('reads filters first, tags last', () => {
    expect(aWorld().due()).toEqual([
      'subscription rest',
      'subscription rest',
      'topic rest',
      'topic rest',
      'queue-tags rest',
      'queue-tags rest',
      'topic-tags rest',
      'topic-tags rest',
    ]);
  });

  it('reads what is selected before what is in view, and that before the rest', () => {
    const { due } = aWorld(queueArn('b'), [topicArn('sales')]);
    expect(due({ most: 6 })).toEqual([
      'subscription selected',
      'queue-tags selected',
      'subscription in-view',
      'topic in-view',
      'topic-tags in-view',
      'topic rest',
    ]);
  });

  it('reads only what is selected until the structure is known', () => {
    expect(aWorld(topicArn('news')).due({ selectedOnly: true })).toEqual([
      'subscription selected',
      'topic selected',
      'topic-tags selected',
    ]);
  });

  it('reads again after 60 s what is selected, after 15 minutes the rest', () => {
    const { state, due } = aWorld(aListed('sales', 'a').id);
    const [selected, other] = [...state.subscriptions.values()];
    const ages = (age: number) => {
      for (const record of [selected, other]) if (record) record.attributes.at = NOW - age;
      return due().filter((fact) => fact.startsWith('subscription'));
    };
    expect(ages(59_999)).toEqual([]);
    expect(ages(60_000)).toEqual(['subscription selected']);
    expect(ages(900_000)).toEqual(['subscription selected', 'subscription rest']);
  });

  it('asks for no attributes of a subscription that is pending', () => {
    const { state, due } = aWorld();
    noteSubscription(state, { ...aListed('sales', 'c'), arn: null, pending: true }, 'account');
    expect(due().filter((fact) => fact.startsWith('subscription'))).toHaveLength(2);
  });
});
