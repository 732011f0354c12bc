import { expect, it } from 'vitest';
import { someCapabilities } from '#lib/testing/builders.ts';
import { isOffered } from './controls.ts';

it('offers what may work, and what is not known yet', () => {
  expect(isOffered('redrive', undefined)).toBe(true);
  expect(isOffered('redrive', someCapabilities())).toBe(true);
  expect(isOffered('redrive', someCapabilities({ messageMoveTasks: 'unknown' }))).toBe(true);
});

it('takes away what the server does not have, and nothing else', () => {
  const withoutSns = someCapabilities({ topics: 'no', topicTags: 'no' });
  expect(isOffered('create-topic', withoutSns)).toBe(false);
  expect(isOffered('subscribe-to-topic', withoutSns)).toBe(false);
  expect(isOffered('redrive', withoutSns)).toBe(true);
  expect(isOffered('queue-tags', withoutSns)).toBe(true);
  expect(isOffered('redrive', someCapabilities({ messageMoveTasks: 'no' }))).toBe(false);
});
