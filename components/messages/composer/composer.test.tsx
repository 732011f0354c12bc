import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import { ONE_MESSAGE } from '#lib/client/sends/amount.ts';
import { EMPTY_FORM } from '#lib/client/sends/composer-form.ts';
import type { Shelved } from '#lib/client/sends/draft-shelf.ts';
import type { SendTarget } from '#lib/client/sends/send-target.ts';
import type { SendMessagesInput } from '#lib/contracts/message.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { Composer } from './composer.tsx';

const QUEUE: SendTarget = {
  kind: 'queue',
  name: 'orders',
  fifo: false,
  maxBytes: 1024,
  contentBasedDeduplication: false,
  path: ['queues', 'orders', 'messages'],
  perProtocol: [],
};

/** What Weir's server was sent; it answers that each entry was stored. */
const sent: SendMessagesInput['entries'] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { entries } = JSON.parse(body) as SendMessagesInput;
    sent.push(...entries);
    const results = entries.map(() => ({ outcome: 'sent', messageId: 'm-1', sequenceNumber: null }));
    return Response.json({ results });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Held({ target, start }: { target: SendTarget; start: Partial<Shelved> }) {
  const [shelved, setShelved] = useState<Shelved>({
    form: { ...EMPTY_FORM, body: 'hello' },
    amount: ONE_MESSAGE,
    reopened: null,
    job: null,
    ...start,
  });
  const shelve = (change: Partial<Shelved>) => setShelved((before) => ({ ...before, ...change }));
  return <Composer connection="default" target={target} shelved={shelved} onShelve={shelve} />;
}

function show(over: Partial<SendTarget> = {}, start: Partial<Shelved> = {}, production = false) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const connections = [{ ...aConnection({ production }), opened: null }];
  client.setQueryData(connectionsOptions().queryKey, { connections });
  return render(
    <QueryClientProvider client={client}>
      <Held target={{ ...QUEUE, ...over }} start={start} />
    </QueryClientProvider>,
  );
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('sends what is written, with its attributes', async () => {
  show();
  press('Add attribute');
  const row = within(screen.getByRole('group', { name: 'Attribute 1' }));
  fireEvent.change(row.getByLabelText('Type'), { target: { value: 'Number' } });
  fireEvent.change(row.getByLabelText('Value'), { target: { value: '42' } });
  fireEvent.change(row.getByLabelText('Name'), { target: { value: 'total' } });
  type('Delay in seconds', '5');
  press('Send to orders');
  expect(await screen.findByText('Sent')).toBeDefined();
  expect(sent).toMatchObject([
    { body: 'hello', attributes: { total: { dataType: 'Number', value: '42' } }, delaySeconds: 5 },
  ]);
});

it('says over the button that it is production, where it is', () => {
  show({}, {}, true);
  expect(screen.getByText('This is production: shop, eu-west-1')).toBeDefined();
  cleanup();
  show();
  expect(screen.queryByText(/production/)).toBeNull();
});

it('tells what is missing only when one tries to send, and what is wrong at once; neither is sent', () => {
  show({}, { form: EMPTY_FORM });
  expect(screen.queryByRole('alert')).toBeNull();
  type('Delay in seconds', '1000');
  expect(screen.getByRole('alert').textContent).toContain('Delay: ');
  type('Delay in seconds', '');
  press('Send to orders');
  expect(screen.getByRole('alert').textContent).toBe('Body: A message needs a body.');
  expect(sent).toEqual([]);
});

it('counts bytes as AWS does, and refuses what is too large', () => {
  show({}, { form: { ...EMPTY_FORM, body: 'é'.repeat(513) } });
  expect(screen.getByText(/1 KiB of 1 KiB: too large/)).toBeDefined();
  press('Send to orders');
  expect(sent).toEqual([]);
});

it('refuses two attributes of one name, of which only one would be sent', () => {
  const row = { name: 'kind', dataType: 'String', value: 'x' };
  show(
    {},
    {
      form: {
        ...EMPTY_FORM,
        body: 'x',
        attributes: [
          { key: 0, ...row },
          { key: 1, ...row },
        ],
      },
    },
  );
  expect(screen.getByRole('alert').textContent).toContain('There are several attributes named kind.');
});

it('shows the first three of many, and says where a template is none', () => {
  show();
  fireEvent.click(screen.getByLabelText('Many'));
  type('Message group id', 'g-{{i}}');
  const first = within(screen.getByRole('region', { name: 'The first of them' }));
  expect(first.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1hellogroup g-1',
    '2hellogroup g-2',
    '3hellogroup g-3',
  ]);
  type('Message group id', '{{oops}}');
  expect(screen.getByRole('alert').textContent).toContain('Known are {{i}}');
});

it('publishes to a topic with subject and a body for a protocol', async () => {
  show({ kind: 'topic', perProtocol: ['email', 'sqs', 'GCM'] });
  type('Subject', 'News');
  expect(screen.queryByLabelText('Delay in seconds')).toBeNull();
  fireEvent.change(screen.getByLabelText('Another body for a protocol'), { target: { value: 'email' } });
  press('Publish to orders');
  expect(screen.getByRole('alert').textContent).toContain('Body for email: ');
  press('Remove the body for email');
  press('Publish to orders');
  expect(await screen.findByText('Sent')).toBeDefined();
  expect(sent).toMatchObject([{ body: 'hello', subject: 'News', perProtocol: null }]);
});

it('publishes to a device with a body for its platform, of which it gives the frame, and nothing that only topics have', async () => {
  show({ kind: 'device', name: 'shop 1b9d4c2a', perProtocol: ['GCM'] });
  for (const label of ['Subject', 'Message group id']) expect(screen.queryByLabelText(label)).toBeNull();
  fireEvent.change(screen.getByLabelText('Another body for a protocol'), { target: { value: 'GCM' } });
  press('Publish to shop 1b9d4c2a');
  expect(await screen.findByText('Sent')).toBeDefined();
  expect(sent).toMatchObject([{ body: 'hello', perProtocol: { GCM: expect.stringContaining('fcmV1Message') } }]);
});
