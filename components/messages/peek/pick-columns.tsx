'use client';

import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { withPath } from '#lib/client/looks/look-preferences.ts';
import type { KnownFields } from '#lib/messages/filter/known-fields.ts';
import { pathOf } from './path-of.ts';

type PickColumnsProps = {
  id: string;
  /** Fields that the messages are known to have. */
  known: KnownFields;
  paths: readonly string[];
  onChange: (paths: readonly string[]) => void;
};

/** The JSON paths shown as columns: one is added by typing it, and taken away by its cross. */
export function PickColumns({ id, known, paths, onChange }: PickColumnsProps) {
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const path = pathOf(typed);
    if (path !== null) onChange(withPath(paths, path));
    setTyped('');
  };
  return (
    <form id={id} onSubmit={add} className="flex min-w-0 flex-wrap items-center gap-1.5">
      {paths.map((path) => (
        <span
          key={path}
          className="flex h-7 max-w-48 items-center gap-0.5 rounded-[7px] border border-line bg-raised pl-2 font-mono text-xs"
        >
          <span className="truncate">
            <VisibleText text={path} />
          </span>
          <IconButton
            label={`Take away the column ${path}`}
            size="sm"
            onClick={() => onChange(paths.filter((other) => other !== path))}
          >
            <X aria-hidden />
          </IconButton>
        </span>
      ))}
      <input
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-label="JSON path to show as a column"
        placeholder="body.order.id"
        list={`${id}-known`}
        spellCheck={false}
        autoComplete="off"
        className="h-7 w-40 min-w-0 rounded-[7px] border border-line bg-ground px-2 font-mono text-xs placeholder:text-mute"
      />
      <datalist id={`${id}-known`}>
        {known.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button type="submit" size="sm" disabled={pathOf(typed) === null}>
        Add column
      </Button>
    </form>
  );
}
