import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyQueue, BEGUN, ENOUGH, giveSize, openPanel, press, RELEASED, serve } from './testing/open-panel.tsx';

beforeEach(giveSize);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what was seen', () => {
  async function looked(others: Record<string, unknown>) {
    const queue = anyQueue();
    const server = serve(queue, { others });
    openPanel(queue);
    await press('Look at 100');
    server.say(...BEGUN, ENOUGH, RELEASED);
    await screen.findByText('body of c');
    return server;
  }

  it('is deleted where it is selected; what failed is named and tried again', async () => {
    const failed = [{ messageId: 'b', code: 'ReceiptHandleIsInvalid', why: 'It was received by another.' }];
    const { told } = await looked({ '/delete': { deleted: ['a', 'c'], foundAgain: 2, failed } });
    await press('Select all');
    await press('Delete…');
    expect(screen.getByText(/their handles are dead/)).toBeDefined();
    await press('Delete');
    expect(await screen.findByText('It was received by another.', { exact: false })).toBeDefined();
    expect(screen.getByText('2 deleted, 2 of them found again.')).toBeDefined();
    expect(screen.queryByText('body of a')).toBeNull();
    await press('Try 1 message again');
    await waitFor(() => expect(told.at(-1)?.body).toEqual({ messageIds: ['b'] }));
  });

  it('leaves no dialog behind once it is deleted: the next selection asks nothing by itself', async () => {
    await looked({ '/delete': { deleted: ['a', 'b'], foundAgain: 0, failed: [] } });
    const list = screen.getByRole('treegrid');
    for (const key of ['Home', ' ', 'ArrowDown', ' ']) fireEvent.keyDown(list, { key });
    await press('Delete…');
    await press('Delete');
    await waitFor(() => expect(screen.queryByText('body of a')).toBeNull());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await press('Select all');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Delete…' })).toBeDefined();
  });

  it('is grouped and has columns as the server answers', async () => {
    const answer = {
      total: 3,
      matched: ['a', 'b', 'c'],
      columns: [['A-1', null, 'A-3']],
      groups: [
        { label: '{ order: text }', messages: ['a', 'c'] },
        { label: 'text', messages: ['b'] },
      ],
    };
    const { asked } = await looked({ '/query': answer });
    await press('Columns');
    fireEvent.change(screen.getByLabelText('JSON path to show as a column'), { target: { value: 'order.id' } });
    await press('Add column');
    fireEvent.change(screen.getByLabelText('Group messages'), { target: { value: 'shape' } });
    expect(await screen.findByText('{ order: text }')).toBeDefined();
    expect(screen.getByText('2 messages')).toBeDefined();
    expect(screen.getByText('A-3')).toBeDefined();
    expect(asked('/query')).toEqual({ filter: null, columns: ['body.order.id'], groupBy: null });
  });

  it('is not deleted where a filter hides it, though it was selected', async () => {
    const answer = { total: 3, matched: ['b'], columns: [], groups: [] };
    const { asked } = await looked({ '/query': answer, '/delete': { deleted: ['b'], foundAgain: 0, failed: [] } });
    await press('Select all');
    fireEvent.change(screen.getByLabelText(/^Filter messages of/), { target: { value: 'receives = 1' } });
    await press(/^Apply/);
    expect(await screen.findByText('1 of 3 match')).toBeDefined();
    expect(screen.getByText('1 selected')).toBeDefined();
    await press('Delete…');
    await press('Delete');
    await waitFor(() => expect(asked('/delete')).toEqual({ messageIds: ['b'] }));
  });
});
