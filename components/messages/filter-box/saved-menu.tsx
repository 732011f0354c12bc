'use client';

import { Bookmark, Trash2 } from 'lucide-react';
import { type FormEvent, useMemo, useState } from 'react';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { savedFilters, withFilter, withoutFilter } from './saved-filters.ts';

type SavedMenuProps = {
  connection: string;
  /** What is applied and can be saved; `null` = nothing. */
  filter: string | null;
  onApply: (filter: string) => void;
};

/** The connection's saved filters: apply one, delete one, save what is applied under a name. */
export function SavedMenu({ connection, filter, onApply }: SavedMenuProps) {
  const [saved, setSaved] = useRemembered(useMemo(() => savedFilters(connection), [connection]));
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');

  function save(event: FormEvent): void {
    event.preventDefault();
    if (filter === null || name.trim() === '') return;
    setSaved(withFilter(saved, { name: name.trim(), filter }));
    setName('');
  }

  return (
    <Popover
      label="Saved filters"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton label="Saved filters">
          <Bookmark />
        </IconButton>
      }
    >
      <h3 className="mb-2 text-sm font-bold">Saved filters</h3>
      {saved.length === 0 && <p className="mb-3 text-sm text-soft">None yet. They stay in this browser.</p>}
      <ul className="mb-3 flex flex-col gap-0.5 empty:hidden">
        {saved.map((one) => (
          <li key={one.name} className="flex items-center gap-1 rounded-[7px] hover:bg-line/50">
            <button
              type="button"
              className="min-w-0 flex-1 rounded-[7px] px-2 py-1 text-left"
              onClick={() => {
                onApply(one.filter);
                setOpen(false);
              }}
            >
              <span className="block truncate text-sm">
                <VisibleText text={one.name} />
              </span>
              <span className="block truncate font-mono text-2xs text-soft [font-variant-ligatures:none]">
                <VisibleText text={one.filter} />
              </span>
            </button>
            <IconButton
              size="sm"
              label={`Delete the filter ${one.name}`}
              onClick={() => setSaved(withoutFilter(saved, one.name))}
            >
              <Trash2 />
            </IconButton>
          </li>
        ))}
      </ul>
      {filter === null ? (
        <p className="text-xs text-mute">Apply a filter to save it here.</p>
      ) : (
        <form onSubmit={save} className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <TextField label="Save what is applied as" value={name} onChange={setName} maxLength={80} />
          </div>
          <Button type="submit" disabled={name.trim() === ''}>
            Save
          </Button>
        </form>
      )}
    </Popover>
  );
}
