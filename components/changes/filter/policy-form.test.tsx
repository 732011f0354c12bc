import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { check, key, limits, openEditor, press, proposed, showPlan, type } from './testing/open-editor.tsx';

afterEach(() => {
  cleanup();
  planDesk.set({ open: null, collected: null });
});

it('says what it says, counts towards the limits, and proposes only what changed', () => {
  const { id } = openEditor();
  expect(screen.getByText('only where kind is pick')).toBeDefined();
  expect(showPlan().disabled).toBe(true);
  fireEvent.click(key('kind').getByRole('button', { name: 'Or another condition' }));
  type(key('kind').getByLabelText('Value 2'), 'pack');
  press('And another key');
  type(screen.getAllByLabelText('Key')[1] as HTMLElement, 'total');
  type(key('total').getByLabelText('Condition 1'), 'numeric');
  type(key('total').getByLabelText('Number 1'), '100');
  expect(screen.getByText('only where kind is pick or pack, and total > 100')).toBeDefined();
  expect(limits()).toContain('2/5');
  expect(limits()).toContain('2/150');
  press('Show plan');
  const filterPolicy = '{"kind":["pick","pack"],"total":[{"numeric":[">",100]}]}';
  expect(proposed()).toEqual([{ kind: 'editSubscription', subscription: id, settings: { filterPolicy } }]);
});

it('marks a mistake at its field, and proposes nothing', () => {
  openEditor();
  type(key('kind').getByLabelText('Condition 1'), 'cidr');
  expect(key('kind').getByText(/cidr takes a range/)).toBeDefined();
  expect(key('kind').getByLabelText('Value 1').getAttribute('aria-invalid')).toBe('true');
  press('And another key');
  expect(screen.getByText('Give the key a name.')).toBeDefined();
  expect(showPlan().disabled).toBe(true);
  press('Reset');
  expect(screen.getByText('only where kind is pick')).toBeDefined();
});

it('refuses what is over a limit, in a sentence', () => {
  openEditor({ filterPolicy: JSON.stringify({ a: Array.from({ length: 76 }, (_, i) => `v${i}`), b: ['x'] }) });
  fireEvent.click(key('b').getByRole('button', { name: 'Or another condition' }));
  expect(screen.getByText(/make 152 combinations; SNS allows 150/)).toBeDefined();
  expect(limits()).toContain('combinations: too many152/150');
  expect(showPlan().disabled).toBe(true);
});

it('nests keys by dots where the scope is the body, and only there', () => {
  const { id } = openEditor({ filterPolicy: '{"order":{"total":[1]}}', scope: 'MessageBody' });
  type(key('order.total').getByLabelText('Key'), 'order.id');
  press('Show plan');
  expect(proposed()).toEqual([
    { kind: 'editSubscription', subscription: id, settings: { filterPolicy: '{"order":{"id":[1]}}' } },
  ]);
  check('Message attributes');
  expect(screen.getByText(/nested keys are possible only/)).toBeDefined();
  type(key('order.id').getByLabelText('Key'), 'order.no');
  press('Show plan');
  expect(proposed()?.[0]).toMatchObject({
    settings: { filterPolicy: '{"order.no":[1]}', filterPolicyScope: 'MessageAttributes' },
  });
});

it('adds alternatives, of which one must hold', () => {
  openEditor();
  press('And one of…');
  const fill = (number: number, name: string) => {
    const inside = within(screen.getByRole('region', { name: `Alternative ${number}` }));
    type(inside.getByLabelText('Key'), name);
    type(inside.getByLabelText('Condition 1'), 'present');
  };
  fill(1, 'a');
  fill(2, 'b');
  expect(screen.getByText('only where kind is pick, and either (a is present) or (b is present)')).toBeDefined();
  expect(showPlan().disabled).toBe(false);
});

it('shows what it has no fields for as it is, and keeps it', () => {
  openEditor({ filterPolicy: '{"a":[{"new-keyword":1}]}' });
  expect(key('a').getByText('{"new-keyword": 1}')).toBeDefined();
  expect(key('a').getByText(/can be edited as JSON/)).toBeDefined();
  expect(screen.getByText(/Nothing is changed yet/)).toBeDefined();
  fireEvent.click(screen.getByLabelText('Raw delivery'));
  expect(showPlan().disabled).toBe(false);
  press('And another key');
  expect(showPlan().disabled).toBe(true);
});

it('counts bytes of what is too large to be read any further', () => {
  openEditor({ filterPolicy: JSON.stringify({ a: ['x'.repeat(262_140)] }) });
  type(key('a').getByLabelText('Value 1'), 'x'.repeat(262_150));
  expect(screen.getByText('a filter policy has at most 256 KB.')).toBeDefined();
  expect(screen.getByText('bytes: too many').closest('dl')?.textContent).toContain('262,160/262,144');
  expect(showPlan().disabled).toBe(true);
});
