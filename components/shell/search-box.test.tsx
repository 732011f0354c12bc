import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Places } from '#lib/client/connection-looks.ts';
import { aQueue, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { SearchBox } from './search-box.tsx';
import { useSearch } from './use-search.ts';

const graph = buildGraph({
  queues: [aQueue({ name: 'order-emails' }), aQueue({ name: 'pay', tags: { team: 'orders' } })],
  topics: [aTopic({ name: 'orders' }), aTopic({ name: 'media' })],
  subscriptions: [],
});
const onPick = vi.fn();

function Box({ places = null }: { places?: Places | null }) {
  const [query, setQuery] = useState('');
  const { found } = useSearch(graph, query, null);
  const tags = { read: 3, total: 4 };
  return (
    <SearchBox
      graph={graph}
      places={places}
      query={query}
      found={found}
      tags={tags}
      onQuery={setQuery}
      onPick={onPick}
    />
  );
}

const box = () => screen.getByRole('combobox') as HTMLInputElement;
const type = (value: string) => {
  fireEvent.focus(box());
  fireEvent.change(box(), { target: { value } });
};
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const key = (name: string) => fireEvent.keyDown(box(), { key: name });

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  render(<Box />);
});
afterEach(() => {
  cleanup();
  onPick.mockClear();
});

describe('the search', () => {
  it('lists what it found, the best first, with its kind, and how much it could know', () => {
    type('order');
    expect(options()).toEqual(['order-emailsqueue', 'orderstopic', 'payqueue']);
    expect(screen.getByText('3 of 4 match · tags read 3 of 4')).toBeDefined();
  });

  it('says which connection each is of, where several are on the map', () => {
    cleanup();
    const look = { words: 'us-east-1', colour: 'amber' } as const;
    render(<Box places={{ all: [look], of: (id) => (id === topicArn('orders') ? look : null) }} />);
    type('order');
    expect(options()).toEqual(['order-emailsqueue', 'ordersus-east-1topic', 'payqueue']);
  });

  it('is walked with arrows, and Enter goes there', () => {
    type('order');
    key('ArrowDown');
    expect(screen.getByRole('option', { selected: true }).id).toBe(box().getAttribute('aria-activedescendant'));
    key('Enter');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(topicArn('orders'));
    expect(options()).toEqual([]);
  });

  it('stops at both ends', () => {
    type('order');
    key('ArrowUp');
    key('Enter');
    expect(onPick).toHaveBeenCalledWith(queueArn('order-emails'));
  });

  it('is cleared by Escape', () => {
    type('order');
    key('Escape');
    expect(box().value).toBe('');
  });

  it('says so where nothing matches, and goes nowhere', () => {
    type('zebra');
    expect(screen.getByText(/Nothing matches/)).toBeDefined();
    key('Enter');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('is reached by a slash from anywhere', () => {
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(box());
  });
});
