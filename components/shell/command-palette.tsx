'use client';

import { Command } from 'cmdk';
import type { Graph } from '#lib/topology/model.ts';

/** A thing that can be done from the keyboard. */
export type PaletteCommand = { id: string; label: string; run: () => void };

/** Resources offered before anything is typed, and while it is: the map's own search finds more. */
const MOST_RESOURCES = 400;

type CommandPaletteProps = {
  graph: Graph;
  commands: readonly PaletteCommand[];
  onGo: (id: string) => void;
  onClose: () => void;
};

/** Everything by name: commands first, then topics, queues and endpoints. */
export function CommandPalette({ graph, commands, onGo, onClose }: CommandPaletteProps) {
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => open || onClose()}
      label="Commands"
      overlayClassName="fixed inset-0 z-40 bg-black/50"
      contentClassName="fixed top-24 left-1/2 z-40 w-[min(560px,calc(100vw-32px))] -translate-x-1/2 rounded-[10px] border border-line bg-raised p-1 shadow-raised"
    >
      <Command.Input
        aria-label="Commands and names"
        placeholder="Do something, or go to a topic, queue or endpoint"
        className="h-10 w-full bg-transparent px-3 text-ink outline-none placeholder:text-mute"
      />
      <Command.List className="max-h-96 overflow-y-auto border-t border-line p-1">
        <Command.Empty className="px-3 py-4 text-mute">Nothing by that name.</Command.Empty>
        <Command.Group heading={<Heading>Commands</Heading>}>
          {commands.map(({ id, label, run }) => (
            <Item key={id} value={label} onSelect={then(run)} label={label} />
          ))}
        </Command.Group>
        <Command.Group heading={<Heading>Go to</Heading>}>
          {[...graph.nodes.values()].slice(0, MOST_RESOURCES).map(({ id, name, kind }) => (
            <Item key={id} value={`${name} ${id}`} onSelect={then(() => onGo(id))} label={name} note={kind} />
          ))}
        </Command.Group>
      </Command.List>
    </Command.Dialog>
  );
}

function Heading({ children }: { children: string }) {
  return <span className="px-2.5 text-2xs font-medium text-mute">{children}</span>;
}

type ItemProps = { value: string; label: string; note?: string; onSelect: () => void };

function Item({ value, label, note, onSelect }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex cursor-pointer items-baseline gap-3 rounded-[7px] px-2.5 py-1.5 data-[selected=true]:bg-flow/15"
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {note && <span className="text-2xs text-mute">{note.replaceAll('-', ' ')}</span>}
    </Command.Item>
  );
}
