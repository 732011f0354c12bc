import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { LeftOut } from '#lib/client/beside.ts';
import { AnnouncerProvider } from './announcer.tsx';
import { LeftOutNotice } from './left-out-notice.tsx';

afterEach(cleanup);

function show(leftOut: LeftOut[]) {
  const onTidy = vi.fn();
  const { container } = render(
    <AnnouncerProvider>
      <LeftOutNotice leftOut={leftOut} onTidy={onTidy} />
    </AnnouncerProvider>,
  );
  return { container, onTidy };
}

it('names what the server does not have, aloud too, and takes it out of the link', () => {
  const { onTidy } = show([{ name: 'gone', why: 'unknown' }]);
  expect(screen.getAllByText('There is no connection “gone”.')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Take it out of the link' }));
  expect(onTidy).toHaveBeenCalledOnce();
});

it('says of each why it is not shown', () => {
  const { container } = show([
    { name: 'gone', why: 'unknown' },
    { name: 'To look at', why: 'same' },
    { name: 'lost', why: 'unknown' },
    { name: 'Lab', why: 'no-room' },
  ]);
  expect(container.textContent).toContain(
    'There are no connections “gone”, “lost”. Not shown: “To look at”, of an account',
  );
  expect(container.textContent).toContain('Not shown: “Lab”, since a map holds four connections.');
  expect(screen.getByRole('button', { name: 'Take them out of the link' })).toBeDefined();
});
