import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { Arrivals, depthsOf } from './arrivals.tsx';

afterEach(cleanup);

const arn = queueArn('lane-urgent');
const reading = (visible: number, at: number, inFlight = 0) => ({ arn, visible, inFlight, delayed: 0, at });

describe('Arrivals', () => {
  it('shows the depth before, and as it comes by the feed', () => {
    const numbers = createNumbersStore();
    numbers.write([reading(2, 1000)]);
    const before = depthsOf(numbers, [arn, queueArn('unread')]);
    render(<Arrivals before={before} numbers={numbers} />);
    const [lane, unread] = screen.getAllByRole('listitem');
    expect(lane?.textContent).toBe('lane-urgentvisible 2 → 2');
    expect(unread?.textContent).toBe('unreadvisible unread → unread');
    act(() => numbers.write([reading(3, 2000, 1)]));
    expect(lane?.textContent).toBe('lane-urgentvisible 2 → 3 · 1 in flight');
    expect(screen.getByText(/Seen, not proven/)).toBeTruthy();
  });
});
