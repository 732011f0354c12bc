'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export type Tab = { id: string; label: string; content: ReactNode };

type TabsProps = {
  tabs: readonly Tab[];
  value: string;
  onChange: (id: string) => void;
  /** What the tabs are about, for people who cannot see where they stand. */
  label: string;
};

/** Tabs over one scrolling panel; only the chosen panel is mounted. Arrows walk the tabs. */
export function Tabs({ tabs, value, onChange, label }: TabsProps) {
  return (
    <Radix.Root value={value} onValueChange={onChange} className="flex min-h-0 flex-1 flex-col">
      <Radix.List
        aria-label={label}
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-3 [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="h-9 shrink-0 border-b-2 border-transparent px-1 text-sm text-soft transition-colors duration-150 hover:text-ink focus-visible:outline-offset-[-2px] data-[state=active]:border-flow data-[state=active]:font-medium data-[state=active]:text-ink"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content
          key={tab.id}
          value={tab.id}
          className="min-h-0 flex-1 overflow-y-auto focus-visible:outline-offset-[-2px]"
        >
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
