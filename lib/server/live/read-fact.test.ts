import { expect, it } from 'vitest';
import { createAws } from '#lib/server/aws/clients.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { topicArn } from '#lib/testing/builders.ts';
import type { Fact } from './facts.ts';
import { readFactNow } from './read-fact.ts';
import { aState } from './testing/state.ts';
import { noteTopic } from './topics.ts';

/** Reads a new topic's attributes or tags, whose call ends so. */
async function reading(kind: 'topic' | 'topic-tags', ends: () => Promise<never>) {
  const state = aState();
  const limiter = { run: ends, callsLastMinute: () => 0 };
  const aws = createAws({ region: 'eu-west-1', limiter });
  const record = noteTopic(state, topicArn('orders'), 'listed');
  const asked = kind === 'topic' ? record.attributes : record.tags;
  const fact: Fact = { kind, record, asked, urgency: 'selected' };
  const read = readFactNow({ aws, state, now: () => 5 }, fact);
  expect(asked.busy).toBe(true);
  await read.finally(() => aws.close());
  return { asked, access: record.topic.access.state };
}

const denied = () => Promise.reject(weirError('denied', 'This role may not.'));

it('takes in that a topic could not be read, and lets its turn come again', async () => {
  expect(await reading('topic', denied)).toEqual({ asked: { at: 0, busy: false }, access: 'unreadable' });
});

it('a topic is not unreadable whose tags are refused', async () => {
  expect(await reading('topic-tags', denied)).toEqual({ asked: { at: 0, busy: false }, access: 'unread' });
});

it('lets nothing pass for AWS’s that is a mistake of ours', async () => {
  const mistake = () => Promise.reject(new TypeError('x is not a function'));
  await expect(reading('topic-tags', mistake)).rejects.toThrow('x is not a function');
});
