'use client';

import { Search as SearchIcon, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { Places } from '#lib/client/connection-looks.ts';
import type { Progress } from '#lib/contracts/connection.ts';
import type { Graph } from '#lib/topology/model.ts';
import { MOST_RESULTS, SearchResults } from './search-results.tsx';
import { searchWords } from './search-words.ts';
import { useShortcut } from './use-shortcut.ts';

type SearchBoxProps = {
  graph: Graph;
  places: Places | null;
  query: string;
  found: readonly string[];
  tags: Progress | undefined;
  onQuery: (query: string) => void;
  onPick: (id: string) => void;
};

/** Search by part of a name, ARN, tag or endpoint. `/` goes to it; arrows walk what was found, Enter goes there. */
export function SearchBox({ graph, places, query, found, tags, onQuery, onPick }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useShortcut('/', () => input.current?.focus());
  const shown = open && query.trim() !== '';
  const last = Math.min(found.length, MOST_RESULTS) - 1;

  function pick(id: string | undefined): void {
    if (id === undefined) return;
    onPick(id);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const keys = new Map<string, () => void>([
      ['ArrowDown', () => setActive(Math.min(active + 1, last))],
      ['ArrowUp', () => setActive(Math.max(active - 1, 0))],
      ['Enter', () => pick(found[active])],
      ['Escape', () => (query === '' ? input.current?.blur() : onQuery(''))],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    setOpen(event.key !== 'Escape' && event.key !== 'Enter');
    act();
  }

  return (
    <div className="relative w-full max-w-[420px] min-w-24">
      <SearchIcon aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-mute" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search by name, ARN, tag or endpoint"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && last >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search names, ARNs, tags, endpoints"
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-[7px] border border-line bg-ground pr-9 pl-8 text-ink placeholder:text-mute hover:border-line-strong"
      />
      <span className="absolute top-1 right-1.5 flex h-6 items-center">
        {query === '' ? (
          <Kbd keys="/" />
        ) : (
          <IconButton size="sm" label="Clear the search" onClick={() => onQuery('')}>
            <X />
          </IconButton>
        )}
      </span>
      {shown && (
        <div className="absolute inset-x-0 top-10 z-30 min-w-72 rounded-[10px] border border-line bg-raised p-1 shadow-raised">
          <SearchResults id={listId} graph={graph} places={places} found={found} active={active} onPick={pick} />
          <p className="px-2.5 py-1.5 text-2xs text-mute">{searchWords(found.length, graph.nodes.size, tags)}</p>
        </div>
      )}
    </div>
  );
}
