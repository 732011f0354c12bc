import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { aChange, aPlan } from '#lib/testing/a-change.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { applies, apply, begin, button, end, plans, sentTo, show } from './testing/show-plan.tsx';

beforeEach(begin);
afterEach(end);

describe('a plan that is read', () => {
  it('says each call with its reason, and where it is made once', async () => {
    await show(aPlan());
    expect(screen.getByText('Nothing has happened yet. One call to 111122223333 · eu-west-1.')).toBeDefined();
    const [step] = within(screen.getByRole('region', { name: 'Calls to AWS, in this order' })).getAllByRole('listitem');
    expect(step?.textContent).toContain('SetQueueAttributes');
    expect(step?.textContent).toContain('So that topic orders may send to queue mail');
  });

  it('shows a policy statement by statement, with signs', async () => {
    const statements: Plan['policies'][number]['statements'] = [
      { change: 'kept', words: 'Account may do all', before: '{}', after: '{}' },
      { change: 'added', words: 'orders may send', before: null, after: '{\n  "Sid": "WeirDelivery"\n}' },
    ];
    await show(
      aPlan({ policies: [{ queueArn: queueArn('mail'), before: null, after: '{}', statements, bytes: 400 }] }),
    );
    const policy = within(screen.getByRole('region', { name: 'Policy of mail' }));
    expect(policy.getByText('2 of 20 statements · 400 of 8,192 bytes')).toBeDefined();
    expect(policy.getByText('One statement is kept as it is')).toBeDefined();
    const added = policy.getByRole('region', { name: /added, as JSON$/ });
    expect(added.textContent).toBe('+{+  "Sid": "WeirDelivery"+}');
  });

  it('puts what is worst first', async () => {
    const about = queueArn('mail');
    await show(
      aPlan({
        warnings: [
          { severity: 'note', about, words: 'A trifle' },
          { severity: 'danger', about, words: 'A loss' },
          { severity: 'caution', about, words: 'A doubt' },
        ],
      }),
    );
    const list = within(screen.getByRole('region', { name: 'To know before' })).getAllByRole('listitem');
    expect(list.map(({ textContent }) => textContent)).toEqual([
      'Danger · mail A loss',
      'Caution · mail A doubt',
      'Note · mail A trifle',
    ]);
  });

  it('says so where all is as wanted', async () => {
    await show(aPlan({ steps: [] }));
    expect(screen.getByText('Already so: nothing to do')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });

  it('takes the focus; Escape closes it and gives the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    onTestFinished(() => opener.remove());
    opener.focus();
    await show(aPlan());
    const panel = screen.getByRole('complementary', { name: 'Plan' });
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(planDesk.get().open).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('becomes the beginning of a collection', async () => {
    await show(aPlan());
    fireEvent.click(button('Collect more…'));
    expect(planDesk.get()).toEqual({ open: null, collected: aPlan().intents });
  });
});

describe('what forbids to apply', () => {
  it('is said: a refusal', async () => {
    await show(aPlan({ refusals: [{ intent: 0, words: 'A FIFO queue cannot be subscribed to a standard topic.' }] }));
    expect(screen.getByText('A FIFO queue cannot be subscribed to a standard topic.')).toBeDefined();
    expect(button('Apply').disabled).toBe(true);
    expect(screen.getByText('What it wants is refused: see above.')).toBeDefined();
  });

  it('is a Weir that only reads', async () => {
    await show(aPlan(), { readOnly: true });
    expect(screen.getByText(/^This Weir is read-only/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    fireEvent.keyDown(screen.getByRole('complementary', { name: 'Plan' }), { key: 'Enter', ctrlKey: true });
    expect(sentTo('apply')).toEqual([]);
  });

  it('is its age: it is planned anew', async () => {
    await show(aPlan({ expiresAt: aPlan().madeAt }));
    plans(aPlan({ id: 'a-new-plan', title: 'As new' }));
    fireEvent.click(button('Plan anew'));
    await screen.findByRole('heading', { name: 'As new' });
    expect(button('Apply').disabled).toBe(false);
  });

  it('is a name that was not typed whole', async () => {
    const destroyed = { arn: queueArn('mail'), name: 'mail', messages: 12, subscriptions: [], deadLetterFor: [] };
    await show(aPlan({ destroys: [destroyed] }));
    applies(aChange());
    const field = screen.getByLabelText('Type mail to confirm');
    for (const wrong of ['', 'mai', 'Mail']) {
      fireEvent.change(field, { target: { value: wrong } });
      expect(button('Apply').disabled, wrong).toBe(true);
    }
    fireEvent.change(field, { target: { value: 'mail' } });
    apply();
    await screen.findByText('applied');
    expect(sentTo('apply')).toEqual([{ names: ['mail'] }]);
  });
});
