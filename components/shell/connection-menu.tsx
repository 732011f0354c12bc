'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { type ReactElement, useEffect, useState } from 'react';
import { Popover } from '#components/ui/popover.tsx';
import { whyNotBeside } from '#lib/client/beside.ts';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import type { ListedConnection } from '#lib/contracts/connection.ts';
import { ConnectionItem } from './connection-item.tsx';
import { placeOf } from './connection-place.ts';
import type { Beside } from './use-beside.ts';

type ConnectionMenuProps = {
  trigger: ReactElement;
  beside: Beside;
  onSwitch: (id: string) => void;
};

/** All connections of this server: the way to each, and what may stand beside this one. Letters find, arrows walk. */
export function ConnectionMenu({ trigger, beside, onSwitch }: ConnectionMenuProps) {
  const [open, setOpen] = useState(true);
  const client = useQueryClient();
  // How they fare is read when somebody looks, and only then.
  useEffect(() => {
    if (open) void client.invalidateQueries({ queryKey: connectionsOptions().queryKey });
  }, [client, open]);
  const { shown, known, show, hide } = beside;
  const here = shown.flatMap((id) => known.find((connection) => connection.id === id) ?? []);
  const others = known.filter(({ id }) => !shown.includes(id));
  const then = (act: (id: string) => void) => (id: string) => {
    setOpen(false);
    act(id);
  };
  return (
    <Popover label="Connections" trigger={trigger} open={open} onOpenChange={setOpen} align="start">
      <Command label="Connections" defaultValue={entryOf('switch', others[0]?.id)} className="-m-3">
        <Command.Input
          autoFocus
          placeholder="Find a connection"
          className="h-10 w-full bg-transparent px-3 text-ink outline-none placeholder:text-mute"
        />
        <Command.List className="border-t border-line p-1">
          <Command.Empty className="px-3 py-4 text-mute">No connection by that name.</Command.Empty>
          <Group heading="On this map" does="stay" all={here} onSelect={() => setOpen(false)} />
          <Group heading="Switch to" does="switch" all={others} onSelect={then(onSwitch)} />
          <Group
            heading="Show beside"
            does="show"
            all={others.filter((other) => other.problem === null && whyNotBeside(other, here) === null)}
            onSelect={then(show)}
          />
          <Group heading="Hide" does="hide" all={here.slice(1)} onSelect={then(hide)} />
        </Command.List>
      </Command>
    </Popover>
  );
}

type Does = 'stay' | 'switch' | 'show' | 'hide';

/** What tells an entry from the others of the same connection. */
const entryOf = (does: Does, id = '') => `${does} ${id}`;

type GroupProps = {
  heading: string;
  does: Does;
  all: readonly ListedConnection[];
  onSelect: (id: string) => void;
};

function Group({ heading, does, all, onSelect }: GroupProps) {
  if (all.length === 0) return null;
  const title = <span className="block px-2.5 pt-2 pb-1 text-2xs font-medium text-mute">{heading}</span>;
  return (
    <Command.Group heading={title}>
      {all.map((connection) => (
        <Command.Item
          key={connection.id}
          value={entryOf(does, connection.id)}
          keywords={[connection.label, placeOf(connection), connection.production ? 'production' : '']}
          onSelect={() => onSelect(connection.id)}
          className="flex cursor-pointer flex-col rounded-[7px] px-2.5 py-1.5 data-[selected=true]:bg-flow/15"
        >
          <ConnectionItem
            connection={connection}
            isShown={does === 'stay'}
            brief={does === 'show' || does === 'hide'}
          />
        </Command.Item>
      ))}
    </Command.Group>
  );
}
