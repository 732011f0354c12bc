import { Command } from 'cmdk';
import type { ReactNode } from 'react';

/** Entries of a command list that belong together, under what they are. */
export function CommandGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return <Command.Group heading={<CommandHeading>{heading}</CommandHeading>}>{children}</Command.Group>;
}

/** What a part of a command list is, over it. */
export function CommandHeading({ children }: { children: ReactNode }) {
  return <span className="block px-2.5 pt-2 pb-1 text-2xs font-medium text-mute">{children}</span>;
}
