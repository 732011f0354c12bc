import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planDesk, tellApplied } from '#lib/client/changes/plan-desk.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { check, key, openEditor, press, proposed, type } from './testing/open-editor.tsx';

beforeEach(() => {
  // A DOM without layout has no rectangles, for which the editor asks.
  Object.defineProperty(Range.prototype, 'getClientRects', { configurable: true, value: () => [] });
});

afterEach(() => {
  cleanup();
  planDesk.set({ open: null, collected: null });
});

describe('JSON of the same policy', () => {
  it('holds what the form held, and back', async () => {
    openEditor();
    type(key('kind').getByLabelText('Value 1'), 'gift');
    check('JSON');
    const editor = await screen.findByLabelText('Filter policy as JSON');
    expect(editor.textContent).toContain('"gift"');
    check('Form');
    expect(key('kind').getByLabelText<HTMLInputElement>('Value 1').value).toBe('gift');
  });

  it('stays JSON where the form cannot show it, and says why', async () => {
    const many = JSON.stringify({ a: Array.from({ length: 501 }, (_, i) => i) });
    openEditor({ filterPolicy: many });
    await screen.findByLabelText('Filter policy as JSON');
    check('Form');
    expect(screen.getByRole('alert').textContent).toBe('The form shows up to 500 values; this policy has 501.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'JSON' }).checked).toBe(true);
  });
});

describe('a draft', () => {
  it('outlives its tab, and begins anew once its plan was applied', () => {
    const { show, unmount, present } = openEditor();
    type(key('kind').getByLabelText('Value 1'), 'gift');
    unmount();
    const { rerender } = render(show());
    expect(screen.getByText('only where kind is gift')).toBeDefined();
    press('Show plan');
    tellApplied(proposed() ?? []);
    rerender(show({ ...present, filterPolicy: '{"kind":["gift"]}' }));
    expect(screen.getByText('only where kind is gift')).toBeDefined();
    expect(screen.getByText(/Nothing is changed yet/)).toBeDefined();
    rerender(show({ ...present, filterPolicy: '{"kind":["other"]}' }));
    expect(screen.getByText('only where kind is other')).toBeDefined();
    expect(screen.queryByText('Changed meanwhile')).toBeNull();
  });

  it('says when the subscription was changed by somebody else', () => {
    const { show, rerender, present } = openEditor();
    type(key('kind').getByLabelText('Value 1'), 'gift');
    rerender(show({ ...present, filterPolicy: '{"kind":["other"]}' }));
    expect(screen.getByText('Changed meanwhile')).toBeDefined();
    press('Reset');
    expect(screen.getByText('only where kind is other')).toBeDefined();
  });

  it('takes the filter away, adds one, and changes what stands beside', () => {
    const { id } = openEditor();
    press('No filter');
    fireEvent.click(screen.getByLabelText('Raw delivery'));
    type(screen.getByLabelText('Find one by name'), 'lost');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /lost\.fifo/ }).disabled).toBe(true);
    press('lost');
    press('Show plan');
    const settings = { filterPolicy: null, rawMessageDelivery: true, deadLetterArn: queueArn('lost') };
    expect(proposed()).toEqual([{ kind: 'editSubscription', subscription: id, settings }]);
    press('Filter again');
    expect(key('kind').getByLabelText<HTMLInputElement>('Value 1').value).toBe('pick');
  });
});
