import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aChange } from '#lib/testing/a-change.ts';
import { CheckList } from './check-list.tsx';
import { endWords } from './outcome-look.ts';

afterEach(cleanup);

it('says of a fault that was there before the change that it was, and does not count it as the change’s', () => {
  const stood = { result: 'wrong', about: 'mail', words: 'The policy is too narrow.', wasSo: true } as const;
  render(<CheckList checks={[stood]} />);
  expect(screen.getByRole('listitem').textContent).toBe('Wrong, and was so before: The policy is too narrow.');
  expect(endWords(aChange({ checks: [stood] }))).toBe('Let orders send to mail: applied');
  expect(endWords(aChange({ checks: [stood, { ...stood, wasSo: undefined }] }))).toContain('one check finds it wrong');
});
