import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { looksAt } from '#lib/client/looks/looks.ts';
import type { LookEvent } from '#lib/contracts/look.ts';
import type { SimulateFilterInput, SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { check, key, openEditor, press, type } from './testing/open-editor.tsx';

const LOOK = '3f8d6a52-0000-4000-8000-000000000000';
const OUTCOME: SimulateFilterOutput = {
  total: 3,
  passing: 1,
  lost: 2,
  gained: 0,
  otherTopics: 1,
  messages: [
    { messageId: 'a', preview: '{"n":1}', passes: false, why: 'total is 5', path: 'total', change: 'lost' },
    { messageId: 'b', preview: '{"n":2}', passes: false, why: 'no total', path: 'total', change: 'lost' },
    { messageId: 'c', preview: '{"n":3}', passes: true, why: 'total > 100', path: null, change: 'same' },
  ],
};

let asked: SimulateFilterInput[];

beforeEach(() => {
  asked = [];
  // A DOM without layout has no rectangles, for which the editor asks.
  Object.defineProperty(Range.prototype, 'getClientRects', { configurable: true, value: () => [] });
  vi.stubGlobal('fetch', async (_: string, init: RequestInit = {}) => {
    asked.push(JSON.parse(String(init.body)));
    return Response.json(OUTCOME);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('says of a message that is typed whether it is delivered, why not, and whether that is new', () => {
  openEditor();
  const verdict = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(verdict().join()).toContain('Not delivered: the message has no attributes');
  press('Add attribute');
  type(screen.getByLabelText('Name'), 'kind');
  type(screen.getByLabelText('Value'), 'gift');
  expect(verdict().join()).toContain('Not delivered: kind is gift; the filter asks that kind is pick');
  expect(key('kind').getByText('Keeps out 1 of the messages tried')).toBeDefined();
  type(key('kind').getByLabelText('Value 1'), 'gift');
  expect(verdict().join()).toContain('Delivered: kind is giftnew');
  expect(key('kind').queryByText(/Keeps out/)).toBeNull();
});

it('counts who loses and who gains of what the last look saw, and lists them with their reasons', async () => {
  const { name, scope, present } = openEditor();
  check('Last look');
  expect(screen.getByText(/has not looked at/)).toBeDefined();
  press(`Look at messages of ${name}`);
  expect(scope.onSelect).toHaveBeenCalledWith(queueArn(name), 'messages');
  await see(name);
  expect(await screen.findByText('2 of 3 would no longer be delivered; none new.')).toBeDefined();
  expect(screen.getByText('Kept out at total: 2.')).toBeDefined();
  expect(screen.getByText('1 of other topics are left out.')).toBeDefined();
  expect(asked.at(-1)).toMatchObject({
    policy: present.filterPolicy,
    look: LOOK,
    present: { policy: present.filterPolicy, scope: 'MessageAttributes' },
  });
  check('Lost 2');
  const tried = within(screen.getByRole('list', { name: 'Messages tried' })).getAllByRole('listitem');
  expect(tried.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('no total'),
    expect.stringContaining('total is 5'),
  ]);
});

it('reads along only where something may be made', () => {
  openEditor({ readOnly: true });
  check('Live from the topic');
  expect(screen.getByText(/this connection is read-only/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /Read along/ })).toBeNull();
  cleanup();
  openEditor();
  check('Live from the topic');
  expect(screen.getByRole('button', { name: 'Read along 50 messages' })).toBeDefined();
});

/** A look at the queue sees one message. */
async function see(name: string): Promise<void> {
  const simulate = globalThis.fetch;
  const events: LookEvent[] = [
    { type: 'begun', look: LOOK, facts: null },
    { type: 'messages', messages: [aSeenMessage()] },
  ];
  const stream = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) =>
    path.endsWith('/peek') ? new Response(stream) : simulate(path, init),
  );
  const looks = looksAt('default', name);
  looks.begin({ count: 10, hold: 0, wait: 0, insist: false });
  await vi.waitFor(() => expect(looks.get().messages).toHaveLength(1));
}
