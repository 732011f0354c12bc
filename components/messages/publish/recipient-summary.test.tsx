import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aSubscription, queueArn } from '#lib/testing/builders.ts';
import { recipientsOf } from '#lib/topology/recipients.ts';
import { RecipientSummary } from './recipient-summary.tsx';

afterEach(cleanup);

const message = { body: 'x', attributes: {}, perProtocol: null };
const to = (name: string) => aSubscription({ endpoint: queueArn(name) });

describe('RecipientSummary', () => {
  it.each([
    [[], 'Reaches nobody, as far as Weir can see'],
    [[to('a'), to('b')], 'Reaches a and b'],
    [[to('a'), to('b'), to('c'), to('d')], 'Reaches a, b and 2 more'],
    [
      [
        to('a'),
        aSubscription({ pending: true }),
        aSubscription({ attributes: null }),
        aSubscription({ delivery: 'orphan' }),
      ],
      'Reaches a; 1 dropped, 1 cannot be told, 1 pending',
    ],
  ])('names and counts, case %#', (subscriptions, words) => {
    render(<RecipientSummary recipients={recipientsOf(message, subscriptions)} />);
    expect(screen.getByRole('status').textContent).toBe(words);
  });
});
