import { describe, expect, it } from 'vitest';
import { type JobState, NO_PROGRESS, type Trouble } from '#lib/client/sends/job-state.ts';
import { againWords, endWords, progressWords } from './job-words.ts';

const failed: Trouble<unknown> = {
  index: 0,
  draft: null,
  result: { outcome: 'failed', code: 'InternalError', why: 'AWS failed at it.' },
};
const unsure: Trouble<unknown> = {
  index: 1,
  draft: null,
  result: { outcome: 'ambiguous', code: 'TimeoutError', why: 'No answer came.' },
};
const altered: Trouble<unknown> = {
  index: 2,
  draft: null,
  result: { outcome: 'failed', code: 'md5_mismatch', why: 'Stored otherwise.' },
};

const aJob = (over: Partial<JobState<unknown>>): JobState<unknown> => ({ ...NO_PROGRESS, phase: 'over', ...over });

describe('progressWords', () => {
  it.each([
    [aJob({ total: 1, phase: 'running' }), 'Sending'],
    [aJob({ total: 1, sent: 1 }), 'Sent'],
    [aJob({ total: 1, troubles: [failed] }), 'Not sent'],
    [aJob({ total: 1, troubles: [unsure] }), 'No answer: it may have been stored'],
    [aJob({ total: 25, sent: 10, phase: 'running' }), '10 of 25 sent'],
    [aJob({ total: 3, troubles: [failed, unsure, altered] }), '0 of 3 sent, 2 failed, 1 may have been stored'],
  ])('%#', (state, words) => expect(progressWords(state)).toBe(words));
});

describe('againWords', () => {
  it.each([
    [aJob({ total: 2, sent: 2 }), null],
    [aJob({ total: 25, sent: 10 }), 'Send the other 15 messages'],
    [aJob({ total: 2, sent: 1, troubles: [failed] }), 'Retry 1 failed'],
    [aJob({ total: 9, sent: 1, troubles: [failed] }), 'Retry 1 failed, then 7 more'],
    [aJob({ total: 1, troubles: [unsure] }), null],
    [aJob({ total: 1, troubles: [altered] }), null],
  ])('%#', (state, words) => expect(againWords(state)).toBe(words));
});

it('says that a job was stopped', () => {
  expect(endWords(aJob({ total: 2, sent: 1, end: 'stopped' }))).toBe('Stopped. 1 of 2 sent.');
});
