import { expect, it } from 'vitest';
import { putBack } from './put-back.ts';

const SET = '{"deadLetterTargetArn":"d","maxReceiveCount":3}';
const WRITTEN_ANEW = '{ "maxReceiveCount": 3, "deadLetterTargetArn": "d" }';

it('puts back what is as it was left, in whatever form AWS answers it', () => {
  const value = { value: '', exact: true };
  expect(putBack('RedrivePolicy', { before: null, after: SET, now: WRITTEN_ANEW })).toEqual(value);
});

it('leaves what says something else, and what is so already', () => {
  const other = SET.replace('3', '4');
  expect(putBack('RedrivePolicy', { before: null, after: SET, now: other })).toBe('changed since');
  expect(putBack('RedrivePolicy', { before: null, after: SET, now: null })).toBeNull();
});
