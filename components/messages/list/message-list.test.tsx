import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenMessage } from '#lib/contracts/message.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { lanesOf } from './lanes.ts';
import { MessageList } from './message-list.tsx';
import type { Selection } from './selection.ts';

type Props = Partial<Parameters<typeof MessageList>[0]>;

const FACTS = { limit: 5, retention: null, zone: 'utc' } as const;
const several = (count: number, over: Partial<SeenMessage> = {}) =>
  Array.from({ length: count }, (_, i) => aSeenMessage({ messageId: `m-${i}`, preview: `body ${i}`, ...over }));

function show(messages: readonly SeenMessage[], over: Props = {}) {
  const onOpen = vi.fn();
  const onSelect = vi.fn();
  function Holder() {
    const [selected, setSelected] = useState<Selection>(new Set());
    onSelect.mockImplementation(setSelected);
    const selection = { selected, onSelect };
    const props = { label: 'Seen', messages, facts: FACTS, openId: null, onOpen, selection, ...over };
    return <MessageList {...props} />;
  }
  render(<Holder />);
  return { onOpen, chosen: () => [...(onSelect.mock.lastCall?.[0] ?? [])], grid: screen.getByRole('treegrid') };
}

const press = (grid: HTMLElement, ...keys: string[]) => {
  for (const key of keys) {
    const shiftKey = key.startsWith('Shift+');
    fireEvent.keyDown(grid, { key: key.replace('Shift+', ''), shiftKey });
  }
};
const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(440);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what is shown', () => {
  it('mounts only the rows in sight, and says how many there are', () => {
    const { grid } = show(several(10_000));
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    expect(grid.getAttribute('aria-rowcount')).toBe('10001');
  });

  it('leaves out columns that say nothing', () => {
    show(several(2));
    expect(heads()).toEqual(['', 'Sent', 'Receives', 'Body', 'Size', 'Age']);
    cleanup();
    const rich = {
      topicArn: topicArn('orders'),
      cameFrom: queueArn('capture'),
      groupId: 'g',
      attributes: { kind: { dataType: 'String', value: 'refund' } },
    };
    show(several(1, rich), { facts: { ...FACTS, retention: 345_600 } });
    expect(heads()).toEqual(['', 'Sent', 'Receives', 'From', 'Body', 'Size', 'Age', 'Dies in', 'Group', 'Attributes']);
    expect(screen.getByText('orders → capture')).toBeDefined();
    expect(screen.getByText('kind = refund')).toBeDefined();
  });

  it('shows the values of paths that the person picked', () => {
    const values = new Map([
      ['m-0', 'A-17'],
      ['m-1', null],
    ]);
    show(several(2), { paths: [{ path: 'body.order.id', values }] });
    expect(screen.getByRole('columnheader', { name: 'body.order.id' })).toBeDefined();
    expect(screen.getByText('A-17')).toBeDefined();
  });

  it.each([
    [1, 5, '1 / 5 receives, 4 left', 'text-flowing'],
    [3, 5, '3 / 5 receives, 2 left', 'text-growing'],
    [4, 5, '4 / 5 receives, 1 left', 'text-danger'],
    [5, 5, '5 / 5 receives, none left', 'text-danger'],
    [1, 1, '1 / 1 receives, none left', 'text-danger'],
    [1, 2, '1 / 2 receives, 1 left', 'text-danger'],
  ])('says in words and colour that %i of %i receives are spent', (receiveCount, limit, words, tone) => {
    show([aSeenMessage({ receiveCount })], { facts: { ...FACTS, limit } });
    const cell = screen.getByText((_, element) => element?.textContent === words && element.tagName === 'SPAN');
    expect(cell.className).toContain(tone);
  });
});

describe('by keyboard', () => {
  it('walks the rows, and opens the active one', () => {
    const { grid, onOpen } = show(several(50));
    press(grid, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(onOpen).toHaveBeenLastCalledWith('m-1');
    press(grid, 'Home', 'Enter');
    expect(onOpen).toHaveBeenLastCalledWith('m-0');
    const active = grid.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.textContent).toContain('body 0');
  });

  it('selects by Space, ranges by Shift, all by Ctrl A', () => {
    const { grid, chosen } = show(several(5));
    press(grid, 'Home', ' ');
    expect(chosen()).toEqual(['m-0']);
    press(grid, 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(chosen()).toEqual(['m-0', 'm-1', 'm-2']);
    press(grid, ' ');
    expect(chosen()).toEqual(['m-0', 'm-1']);
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
    expect(chosen().sort()).toEqual(['m-0', 'm-1', 'm-2', 'm-3', 'm-4']);
  });
});

describe('by mouse', () => {
  it('opens by a click on a row, selects by one on its mark, and a range with Shift', () => {
    const { onOpen, chosen } = show(several(5));
    const row = (text: string) => screen.getByText(text).closest('[role=row]') as HTMLElement;
    fireEvent.click(screen.getByText('body 3'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('m-3');
    fireEvent.click(within(row('body 1')).getAllByRole('gridcell')[0] as HTMLElement);
    expect(chosen()).toEqual(['m-1']);
    fireEvent.click(within(row('body 3')).getAllByRole('gridcell')[0] as HTMLElement, { shiftKey: true });
    expect(chosen()).toEqual(['m-1', 'm-2', 'm-3']);
    expect(row('body 2').getAttribute('aria-selected')).toBe('true');
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('selects all, then none', () => {
    const { chosen } = show(several(3));
    fireEvent.click(screen.getByRole('button', { name: 'Select all' }));
    expect(chosen()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Select none' }));
    expect(chosen()).toEqual([]);
  });
});

describe('FIFO lanes', () => {
  const sequence = (n: bigint) => String(18_870_000_000_000_000_000n + n);
  const inLane = (messageId: string, groupId: string, n: bigint) =>
    aSeenMessage({ messageId, groupId, sequenceNumber: sequence(n), preview: messageId });
  const messages = [inLane('b2', 'b', 4n), inLane('a2', 'a', 3n), inLane('b1', 'b', 2n), inLane('a1', 'a', 1n)];

  it('stand in the order of sequence numbers that a Number cannot hold', () => {
    expect(Number(sequence(1n))).toBe(Number(sequence(2n)));
    const lanes = lanesOf(messages, null).map(({ label, messages }) => [label, messages.map((m) => m.messageId)]);
    expect(lanes).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1', 'b2']],
    ]);
  });

  it('can be closed, selected whole, and say that they are locked', () => {
    const { grid, chosen } = show(messages, { groups: lanesOf(messages, 'locked by this look') });
    expect(screen.getAllByText('locked by this look')).toHaveLength(2);
    press(grid, 'Home', ' ');
    expect(chosen()).toEqual(['a1', 'a2']);
    press(grid, 'ArrowLeft');
    expect(screen.queryByText('a1')).toBeNull();
    expect(within(grid).getAllByRole('row', { expanded: false })).toHaveLength(1);
    press(grid, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter');
    expect(screen.queryByText('a1')).toBeNull();
  });
});
