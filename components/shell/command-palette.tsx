'use client';

import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { type ReactNode, useMemo, useState } from 'react';
import { FocusBack } from '#components/ui/focus-back.tsx';
import type { Graph } from '#lib/topology/model.ts';
import { searchGraph } from '#lib/topology/search.ts';
import { CommandGroup } from './command-group.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { matchingCommands, type PaletteCommand } from './palette-commands.ts';

/** More resources than these nobody walks; a longer word finds fewer. */
const MOST_RESOURCES = 30;

type CommandPaletteProps = {
  graph: Graph;
  commands: readonly PaletteCommand[];
  onGo: (id: string) => void;
  onClose: () => void;
};

/** Everything by name: what can be done first, then topics, queues and endpoints. */
export function CommandPalette({ graph, commands, onGo, onClose }: CommandPaletteProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchGraph(graph, query), [graph, query]);
  const nodes = found.slice(0, MOST_RESOURCES).flatMap((id) => graph.nodes.get(id) ?? []);
  const doable = matchingCommands(commands, query);
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <PaletteDialog onClose={onClose}>
      <Command shouldFilter={false} label="Commands and names">
        <Command.Input
          autoFocus
          value={query}
          onValueChange={setQuery}
          placeholder="Do something, or go to a topic, queue or endpoint"
          className="h-11 w-full bg-transparent px-3 text-ink outline-none placeholder:text-mute"
        />
        <Command.List className="max-h-96 overflow-y-auto border-t border-line p-1">
          <Command.Empty className="px-3 py-4 text-mute">Nothing by that name.</Command.Empty>
          {doable.length > 0 && (
            <CommandGroup heading="Commands">
              {doable.map(({ id, label, run }) => (
                <Item key={id} id={id} label={label} onSelect={then(run)} />
              ))}
            </CommandGroup>
          )}
          {nodes.length > 0 && (
            <CommandGroup heading="Go to">
              {nodes.map(({ id, name, kind }) => (
                <Item key={id} id={id} label={name} note={KIND_WORDS[kind]} onSelect={then(() => onGo(id))} />
              ))}
            </CommandGroup>
          )}
        </Command.List>
      </Command>
    </PaletteDialog>
  );
}

function PaletteDialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-24 left-1/2 z-40 w-[min(560px,calc(100vw-32px))] -translate-x-1/2 rounded-[10px] border border-line bg-raised shadow-raised"
        >
          <FocusBack />
          <Dialog.Title className="sr-only">Commands</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type ItemProps = { id: string; label: string; note?: string; onSelect: () => void };

function Item({ id, label, note, onSelect }: ItemProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onSelect}
      className="flex cursor-pointer items-baseline gap-3 rounded-[7px] px-2.5 py-1.5 data-[selected=true]:bg-flow/15"
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {note !== undefined && <span className="text-2xs text-soft">{note}</span>}
    </Command.Item>
  );
}
