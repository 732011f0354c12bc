'use client';

import { useQueryClient } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { type ReactElement, useEffect, useState } from 'react';
import { Popover } from '#components/ui/popover.tsx';
import { mayStandBeside } from '#lib/client/beside.ts';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import type { ListedConnection } from '#lib/contracts/connection.ts';
import { CommandGroup, CommandHeading } from './command-group.tsx';
import { ConnectionItem } from './connection-item.tsx';
import { placeOf } from './connection-place.ts';
import type { Beside } from './use-beside.ts';
import { useStatus } from './use-status.ts';

type ConnectionMenuProps = {
  trigger: ReactElement;
  beside: Beside;
  onSwitch: (id: string) => void;
};

/** All connections of this server: the way to each, and what may stand beside this one. Letters find, arrows walk. */
export function ConnectionMenu({ trigger, beside, onSwitch }: ConnectionMenuProps) {
  const [open, setOpen] = useState(true);
  const [query, setQuery] = useState('');
  const client = useQueryClient();
  // How they fare is read when somebody looks, and only then.
  useEffect(() => {
    if (open) void client.invalidateQueries({ queryKey: connectionsOptions().queryKey });
  }, [client, open]);
  const { shown, here, known, show, hide } = beside;
  const others = known.filter(({ id }) => !shown.includes(id));
  const then = (act: (id: string) => void) => (id: string) => {
    setOpen(false);
    act(id);
  };
  return (
    <Popover label="Connections" trigger={trigger} open={open} onOpenChange={setOpen} align="start">
      <Command label="Connections" filter={holdsEveryWord} className="-m-3">
        <Command.Input
          autoFocus
          value={query}
          onValueChange={setQuery}
          placeholder="Find a connection"
          className="h-10 w-full bg-transparent px-3 text-ink outline-none placeholder:text-mute"
        />
        {query === '' && <Here all={here} />}
        <Command.List className="border-t border-line p-1">
          <Command.Empty className="px-3 py-4 text-mute">No other connection by that name.</Command.Empty>
          <Group heading="Switch to" does="switch" all={others} onSelect={then(onSwitch)} />
          <Group
            heading="Show beside"
            does="show"
            all={others.filter((other) => mayStandBeside(other, here))}
            onSelect={then(show)}
          />
          <Group heading="Hide" does="hide" all={here.slice(1)} onSelect={then(hide)} />
        </Command.List>
      </Command>
    </Popover>
  );
}

/** Not by letters here and there: what is meant is to be one connection and no other. */
function holdsEveryWord(_entry: string, query: string, keywords: string[] = []): 0 | 1 {
  const told = keywords.join(' ').toLowerCase();
  const words = query.toLowerCase().split(/\s+/);
  return words.every((word) => told.includes(word)) ? 1 : 0;
}

/** What is on the map already, and how it fares. */
function Here({ all }: { all: readonly ListedConnection[] }) {
  return (
    <section aria-label="On this map" className="border-t border-line p-1">
      <CommandHeading>On this map</CommandHeading>
      {all.map((connection) => (
        <div key={connection.id} className="flex flex-col px-2.5 py-1.5">
          <HereItem connection={connection} />
        </div>
      ))}
    </section>
  );
}

/** This page hears how it fares before the list is asked for again. */
function HereItem({ connection }: { connection: ListedConnection }) {
  const status = useStatus(connection.id);
  const opened = status ? { state: status.state, problem: status.problem?.message ?? null } : connection.opened;
  return <ConnectionItem connection={{ ...connection, opened }} isShown brief={false} />;
}

type GroupProps = {
  heading: string;
  does: 'switch' | 'show' | 'hide';
  all: readonly ListedConnection[];
  onSelect: (id: string) => void;
};

function Group({ heading, does, all, onSelect }: GroupProps) {
  if (all.length === 0) return null;
  return (
    <CommandGroup heading={heading}>
      {all.map((connection) => (
        <Command.Item
          key={connection.id}
          value={`${does} ${connection.id}`}
          keywords={[connection.id, connection.label, placeOf(connection), connection.production ? 'production' : '']}
          onSelect={() => onSelect(connection.id)}
          className="flex cursor-pointer flex-col rounded-[7px] px-2.5 py-1.5 data-[selected=true]:bg-flow/15"
        >
          <ConnectionItem connection={connection} isShown={false} brief={does !== 'switch'} />
        </Command.Item>
      ))}
    </CommandGroup>
  );
}
