import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planDesk, tellApplied } from '#lib/client/changes/plan-desk.ts';
import { plannersOf } from '#lib/client/changes/plan-owner.ts';
import { aConnection, aQueue, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { CreateSheet } from './create-sheet.tsx';
import { createShelf } from './create-shelf.ts';
import { QuickCreate } from './quick-create.tsx';

const topology = aTopology({ queues: [aQueue({ name: 'jobs-low' })] });
const forms = createShelf(topology.connection.id);
const blank = forms.get();

beforeEach(() => {
  planDesk.set({ open: null, collected: null });
  forms.set(blank);
});
afterEach(cleanup);

const proposed = () => {
  const { open } = planDesk.get();
  return open?.source === 'intents' ? open.intents : [];
};
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function openSheet(of = topology, among = [of], onPlace = (_connection: string) => {}) {
  const onClose = vi.fn();
  render(<CreateSheet topology={of} among={among} onPlace={onPlace} onClose={onClose} />);
  return onClose;
}

describe('a single queue', () => {
  it('needs a name that is free, then becomes a plan that says only what AWS would not do by itself', () => {
    const onClose = openSheet();
    press('Show plan');
    expect(screen.getByText('It needs a name.')).toBeDefined();
    type('Name of the queue', 'jobs-low');
    expect(screen.getByText('There is a queue of this name already.')).toBeDefined();
    type('Name of the queue', 'mail');
    fireEvent.click(screen.getByRole('checkbox', { name: 'FIFO' }));
    type('Visibility timeout', '2');
    fireEvent.change(screen.getByRole('combobox', { name: 'Unit of visibility timeout' }), {
      target: { value: 'minutes' },
    });
    press('Show plan');
    expect(proposed()).toEqual([
      { kind: 'createQueue', name: 'mail.fifo', attributes: { FifoQueue: 'true', VisibilityTimeout: '120' }, tags: {} },
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays written while its plan is read, and is gone once that was applied', () => {
    openSheet();
    type('Name of the queue', 'mail');
    press('Show plan');
    cleanup();
    openSheet();
    expect(box('Name of the queue').value).toBe('mail');
    press(/^Topic/);
    type('Name of the topic', 'orders');
    tellApplied(proposed());
    cleanup();
    openSheet();
    expect(forms.get().resources).toMatchObject({ queue: { name: '' }, topic: { name: 'orders' } });
  });
});

it('what was begun in one connection is not offered in another', () => {
  openSheet();
  type('Name of the queue', 'mail');
  cleanup();
  openSheet(aTopology({ connection: aConnection({ id: 'lab' }) }));
  expect(box('Name of the queue').value).toBe('');
  cleanup();
  openSheet();
  expect(box('Name of the queue').value).toBe('mail');
});

describe('where several connections are shown', () => {
  const live = aTopology({ connection: aConnection({ id: 'live', label: 'Live', production: true }) });
  const all = [topology, live];

  it('another can be chosen to make it in', () => {
    const onPlace = vi.fn();
    openSheet(topology, all, onPlace);
    const place = screen.getByRole<HTMLSelectElement>('combobox', { name: 'In which connection' });
    expect(place.value).toBe('default');
    fireEvent.change(place, { target: { value: 'live' } });
    expect(onPlace).toHaveBeenCalledExactlyOnceWith('live');
  });

  it('it says that it is production, and the plan is of the chosen one, not of the page’s own', () => {
    openSheet(live, all);
    expect(screen.getByText('production')).toBeDefined();
    type('Name of the queue', 'mail');
    press('Show plan');
    expect(plannersOf(proposed(), () => 'default')).toEqual(['live']);
  });
});

describe('priority lanes', () => {
  it('say that SQS has no priorities, show each name and whether it is taken, and become one plan', () => {
    openSheet();
    press(/^Priority lanes/);
    expect(screen.getByText(/SQS has no priorities/)).toBeDefined();
    type('Base name', 'jobs');
    const made = within(screen.getByRole('region', { name: 'What is made' }));
    expect(made.getByText('There is a queue of this name already.')).toBeDefined();
    press('Show plan');
    expect(proposed()).toEqual([]);
    type('Name of: Lane low', 'jobs-slow');
    press('Show plan');
    expect(proposed().map(({ kind }) => kind)).toEqual([
      'createTopic',
      ...Array<string>(6).fill('createQueue'),
      ...Array<string>(3).fill('setRedrivePolicy'),
      ...Array<string>(3).fill('subscribe'),
    ]);
    expect(proposed().at(-1)).toMatchObject({
      topicArn: topicArn('jobs'),
      endpoint: queueArn('jobs-slow'),
      settings: { filterPolicy: '{"priority":["low"]}' },
    });
  });

  it('a lane can be added, and the rest be given up', () => {
    openSheet();
    press(/^Priority lanes/);
    type('Base name', 'work');
    press('Add lane');
    type('Lane 4', 'batch');
    type('Values of lane 4', 'batch, nightly');
    fireEvent.change(screen.getByRole('combobox', { name: /Messages without priority/ }), {
      target: { value: 'nowhere' },
    });
    expect(screen.getByText(/reach no queue, and are lost/)).toBeDefined();
    press('Show plan');
    expect(proposed().at(-1)).toMatchObject({ settings: { filterPolicy: '{"priority":["batch","nightly"]}' } });
  });
});

it('gives each added consumer a name of its own, also after one was removed', () => {
  openSheet();
  press(/^Fan-out/);
  press('Add consumer');
  press('Add consumer');
  press('Remove consumer worker-4');
  press('Add consumer');
  const names = screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Consumer/ }).map(({ value }) => value);
  expect(new Set(names).size).toBe(5);
});

it('nothing can be joined until the account is known; a single queue can be made, which tells it', () => {
  openSheet(aTopology({ connection: aConnection({ account: null }) }));
  expect(screen.getByRole('button', { name: 'Show plan' })).toBeDefined();
  press(/^Fan-out/);
  expect(screen.getByText('The account is not known yet')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show plan' })).toBeNull();
});

describe('a queue where a drag ended', () => {
  it('is FIFO where its source is, and offers a dead-letter queue', () => {
    const onClose = vi.fn();
    render(<QuickCreate connect="subscribe" source={topicArn('trades.fifo')} topology={topology} onClose={onClose} />);
    type('Name', 'ledger');
    expect(screen.getByText(/It will be ledger.fifo/)).toBeDefined();
    press('Show plan');
    expect(proposed()).toMatchObject([
      { kind: 'createQueue', name: 'ledger-dlq.fifo' },
      { kind: 'createQueue', name: 'ledger.fifo' },
      { kind: 'setRedrivePolicy' },
      { kind: 'subscribe', endpoint: queueArn('ledger.fifo') },
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('as a dead-letter queue is named after its source', () => {
    render(<QuickCreate connect="redrive" source={queueArn('mail')} topology={topology} onClose={() => {}} />);
    expect(box('Name').value).toBe('mail-dlq');
    press('Show plan');
    expect(proposed().at(-1)).toMatchObject({ kind: 'setRedrivePolicy', queueArn: queueArn('mail') });
  });
});
