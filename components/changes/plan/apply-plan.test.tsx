import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planDesk, propose } from '#lib/client/changes/plan-desk.ts';
import type { Change } from '#lib/contracts/change.ts';
import { aChange, aPlan } from '#lib/testing/a-change.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { answer, applies, apply, begin, button, end, plans, sentTo, show } from './testing/show-plan.tsx';

beforeEach(begin);
afterEach(end);

describe('a plan that is applied', () => {
  const waiting = { state: 'waiting' } as const;
  const done = { state: 'done' } as const;
  const failed = { state: 'failed', unsure: false, words: 'AWS refused: AccessDenied.' } as const;
  const running = aChange({ outcome: 'running', endedAt: null, states: [done, waiting] });

  it('shows its steps, what was looked at, and its undo; Ctrl+Enter begins it', async () => {
    await show(aPlan());
    const checks: Change['checks'] = [
      { result: 'ok', about: queueArn('mail'), words: 'The policy of mail lets orders send.' },
    ];
    applies(running, aChange({ checks }));
    fireEvent.keyDown(screen.getByRole('complementary', { name: 'Plan' }), { key: 'Enter', ctrlKey: true });
    await screen.findByText('The policy of mail lets orders send.');
    expect(screen.getByRole('status').textContent).toBe('Let orders send to mail: applied');
    fireEvent.click(button('Undo'));
    expect(planDesk.get().open).toEqual({ source: 'undo', change: 'the-change' });
  });

  it.each([
    ['done', 1],
    ['failed', 0],
  ] as const)('that is %s tells who proposed it %i times that all of it was applied', async (outcome, times) => {
    const plan = aPlan();
    const told = vi.fn();
    propose(plan.intents, told);
    await show(plan);
    applies(running, aChange({ outcome }));
    apply();
    await screen.findByRole('button', { name: outcome === 'done' ? 'Undo' : 'Go on' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(plan.title));
    expect(told).toHaveBeenCalledTimes(times);
  });

  it('can be stopped while it runs', async () => {
    await show(aPlan());
    answer('plans/the-plan/apply', () => new Response(new ReadableStream({ start: tell })));
    answer('changes', () => Response.json({ changes: [running], settling: [] }));
    answer('changes/the-change/stop', () => Response.json({}));
    apply();
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    await screen.findByRole('button', { name: 'Stopping' });
    expect(sentTo('changes/the-change/stop')).toEqual([{}]);
    expect(screen.getByText('waiting')).toBeDefined();
  });
  const tell = (stream: ReadableStreamDefaultController) =>
    stream.enqueue(new TextEncoder().encode(`data: ${JSON.stringify({ change: running })}\n\n`));

  it('that failed half way is rolled back, or gone on with', async () => {
    await show(aPlan());
    applies(aChange({ outcome: 'failed', states: [done, failed, waiting] }));
    apply();
    await screen.findByText('AWS refused: AccessDenied.');
    expect(screen.getByText('not done')).toBeDefined();
    expect(screen.getByText(/^1 of 3 steps were done/)).toBeDefined();
    fireEvent.click(button('Roll back'));
    expect(planDesk.get().open).toEqual({ source: 'undo', change: 'the-change' });
  });

  it('can be gone on with after a failure: the rest is planned', async () => {
    await show(aPlan());
    applies(aChange({ outcome: 'failed', states: [done, failed] }));
    apply();
    fireEvent.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(planDesk.get().open).toEqual({ source: 'intents', intents: aPlan().intents });
  });

  it('gone on with ends the draft that it came of, and says of each what its undo takes back', async () => {
    const plan = aPlan();
    const told = vi.fn();
    propose(plan.intents, told);
    await show(plan);
    const half = aChange({ id: 'half', outcome: 'failed', states: [done, failed] });
    applies(half);
    apply();
    fireEvent.click(await screen.findByRole('button', { name: 'Go on' }));
    await screen.findByRole('button', { name: 'Apply' });
    expect(told).not.toHaveBeenCalled();
    applies(aChange());
    answer('changes', () => Response.json({ changes: [aChange(), half], settling: [] }));
    apply();
    fireEvent.click(await screen.findByRole('button', { name: 'Show the earlier one' }));
    await screen.findByText(/rolling back takes back only what this one did/);
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(told).toHaveBeenCalledOnce();
  });

  it('says what changed since it was made, and is made anew', async () => {
    await show(aPlan());
    const detail = 'The policy of mail was changed since.';
    answer('plans/the-plan/apply', () => Response.json({ code: 'conflict', detail }, { status: 409 }));
    apply();
    expect((await screen.findByRole('alert')).textContent).toBe(detail);
    plans(aPlan({ id: 'a-new-plan', title: 'As new' }));
    fireEvent.click(button('Plan anew'));
    await screen.findByRole('heading', { name: 'As new' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes on when the panel is closed, and says how it ended', async () => {
    await show(aPlan());
    let finish = () => {};
    const stream = new ReadableStream({
      start(controller) {
        tell(controller);
        finish = () => {
          controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify({ change: aChange() })}\n\n`));
          controller.close();
        };
      },
    });
    answer('plans/the-plan/apply', () => new Response(stream));
    answer('changes', () => Response.json({ changes: [aChange()], settling: [] }));
    apply();
    await screen.findByRole('button', { name: 'Stop' });
    fireEvent.click(button('Close'));
    expect(screen.queryByRole('complementary')).toBeNull();
    finish();
    await screen.findByText('Let orders send to mail: applied');
  });
});
