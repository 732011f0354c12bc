import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { statusKey } from '#lib/client/queries/keys.ts';
import { aStatus, aTopic, NOW } from '#lib/testing/builders.ts';
import {
  anyQueue,
  BEGUN,
  ENOUGH,
  FOUND,
  factsOf,
  giveSize,
  LIMITED,
  LOOK,
  openPanel,
  press,
  RELEASED,
  serve,
} from './testing/open-panel.tsx';

beforeEach(giveSize);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('before a look', () => {
  it('receives nothing, and says what a look costs', async () => {
    const queue = anyQueue({ deadLetter: LIMITED });
    const { told } = serve(queue);
    openPanel(queue);
    expect(await screen.findByText(/costs each message 1 of its 5 receives/)).toBeDefined();
    expect(screen.getByText(/≈ \d+ requests/)).toBeDefined();
    expect(told.map(({ path }) => path)).toEqual([`/api/connections/default/queues/${queue.name}/look-facts`]);
  });

  it('offers ways that cost the queue nothing', async () => {
    const queue = anyQueue({ deadLetter: LIMITED });
    serve(queue);
    const { onSelect } = openPanel(queue);
    await press('Tap new messages');
    expect(onSelect).toHaveBeenLastCalledWith(aTopic({ name: 'orders' }).arn, 'tail');
    await press('Open capture-dlq');
    expect(onSelect).toHaveBeenLastCalledWith(LIMITED.arn, 'messages');
  });

  it('asks for as many and as long as was chosen', async () => {
    const queue = anyQueue();
    const { asked } = serve(queue);
    openPanel(queue);
    fireEvent.click(await screen.findByRole('radio', { name: '1,000' }));
    fireEvent.click(screen.getByRole('radio', { name: /^30 s/ }));
    await press('Look at 1,000');
    expect(asked('/peek')).toEqual({ count: 1000, hold: 30, wait: 0, insist: false });
  });

  it('looks at a queue of one receive only when it is insisted on', async () => {
    const queue = anyQueue({ deadLetter: { ...LIMITED, maxReceiveCount: 1 } });
    const { asked } = serve(queue);
    openPanel(queue);
    await press('Look at 100 anyway');
    expect(asked('/peek')).toMatchObject({ insist: true });
  });

  it('shows why a look was refused after all', async () => {
    const queue = anyQueue({ deadLetter: LIMITED });
    const problem = { code: 'conflict', detail: 'Of 10 seen, 4 had none left.', awsError: null };
    serve(queue, { peek: Response.json(problem, { status: 409 }) });
    openPanel(queue);
    await press('Look at 100');
    expect((await screen.findByRole('alert')).textContent).toContain('4 had none left');
    expect(screen.getByRole('button', { name: 'Look at 100' })).toBeDefined();
  });

  it('is not offered where the connection only reads', () => {
    const queue = anyQueue();
    const { told } = serve(queue);
    openPanel(queue, { readOnly: true });
    expect(screen.getByText('This connection is read-only')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
    expect(told.filter(({ path }) => path.endsWith('/peek'))).toEqual([]);
  });
});

describe('during and after a look', () => {
  it('shows progress, stops on request, and says how many of about how many were seen', async () => {
    const queue = anyQueue({ deadLetter: LIMITED });
    const { say, told } = serve(queue);
    openPanel(queue);
    await press('Look at 100');
    say(...BEGUN, { type: 'progress', seen: 3, bytes: 36, elapsed: 400, requests: 7 });
    expect(await screen.findByText('3 seen')).toBeDefined();
    expect(await screen.findByText(/36 bytes · .* · 7 requests/)).toBeDefined();
    await press('Stop');
    expect(told.at(-1)?.path).toContain(`/looks/${LOOK}/stop`);
    say({ type: 'collected', end: 'stopped', why: 'You stopped it.' }, { ...RELEASED, deadLetterGained: 2 });
    expect((await screen.findByRole('region', { name: 'What the look saw' })).textContent).toContain(
      '3 seen. You stopped it. All given back.',
    );
    expect(screen.queryByText(/all \d+ seen/i)).toBeNull();
  });

  it('says that it waits where AWS asks to slow down, and can be stopped', async () => {
    const queue = anyQueue();
    const { say, told } = serve(queue);
    const { client } = openPanel(queue);
    await press('Look at 100');
    say(...BEGUN);
    const problem = { code: 'throttled', awsError: 'RequestThrottled', message: 'Fewer calls.', since: NOW } as const;
    act(() => void client.setQueryData(statusKey('default'), aStatus({ state: 'failing', problem })));
    expect(await screen.findByText('AWS asks to slow down; the look waits and goes on.')).toBeDefined();
    await press('Stop');
    expect(told.at(-1)?.path).toContain(`/looks/${LOOK}/stop`);
    act(() => void client.setQueryData(statusKey('default'), aStatus()));
    await waitFor(() => expect(screen.queryByText(/slow down/)).toBeNull());
  });

  it('tells the gain of the dead-letter queue, and what could not be given back', async () => {
    const queue = anyQueue({ deadLetter: LIMITED });
    const { say } = serve(queue);
    openPanel(queue);
    await press('Look at 100');
    const facts = factsOf(queue);
    say({ type: 'begun', look: LOOK, facts }, { type: 'messages', messages: FOUND }, ENOUGH);
    say({ type: 'released', returned: 1, failed: 2, latest: NOW, deadLetterGained: 4 });
    const outcome = await screen.findByRole('region', { name: 'What the look saw' });
    expect(outcome.textContent).toContain('3 of about 1,200 seen.');
    expect(outcome.textContent).toContain('2 could not be given back: they come back by themselves by 12:00:00 UTC.');
    expect(outcome.textContent).toContain('capture-dlq gained 4 meanwhile');
  });

  it('counts a hold down, and ends it on request', async () => {
    const queue = anyQueue();
    const { say, told } = serve(queue);
    openPanel(queue);
    await press('Look at 100');
    say(...BEGUN, ENOUGH, { type: 'held', until: new Date(Date.now() + 30_000).toISOString() });
    expect((await screen.findByRole('timer')).textContent).toMatch(/^0:(30|29|28)$/);
    await press('Give back now');
    expect(told.at(-1)?.path).toContain(`/looks/${LOOK}/release`);
  });

  it('says honestly that nothing was received, and offers a bounded wait', async () => {
    const queue = anyQueue();
    const { say, told } = serve(queue);
    openPanel(queue);
    await press('Look at 100');
    const facts = factsOf(queue, { fifo: true, inFlight: 7 });
    say(
      { type: 'begun', look: LOOK, facts },
      { type: 'collected', end: 'no-more', why: 'Nothing came.' },
      { ...RELEASED, returned: 0 },
    );
    expect(await screen.findByText(/about 7 in flight, and their groups are locked/)).toBeDefined();
    await press('Wait up to 20 s for a message');
    expect(told.at(-1)?.body).toMatchObject({ wait: 20 });
  });

  it('says what went wrong in the middle, and keeps what was seen', async () => {
    const queue = anyQueue();
    const { say } = serve(queue);
    openPanel(queue);
    await press('Look at 100');
    say(...BEGUN, { type: 'collected', end: 'failed', why: 'A call failed.' });
    say(
      { type: 'failed', code: 'denied', awsError: 'KmsAccessDenied', message: 'Allow kms:Decrypt on key k-1.' },
      RELEASED,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Allow kms:Decrypt on key k-1.');
    expect(screen.getByText('body of b')).toBeDefined();
  });
});
