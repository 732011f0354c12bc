'use client';

import { Check, Settings2 } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { type Theme, theme, zone } from '#lib/client/preferences.ts';
import { useRemembered } from './use-remembered.ts';

const THEMES: readonly [Theme, string][] = [
  ['system', 'Theme: as the system'],
  ['light', 'Theme: light'],
  ['dark', 'Theme: dark'],
];

function choice(label: string, chosen: boolean) {
  return (
    <span className="flex items-center gap-2">
      <Check aria-hidden className={chosen ? 'size-4' : 'invisible size-4'} />
      {label}
      {chosen && <span className="sr-only">(chosen)</span>}
    </span>
  );
}

type PreferencesMenuProps = { onShortcuts: () => void; onTidy: (() => void) | null };

/** What this browser remembers: theme, zone; and the way back to the layout's own places. */
export function PreferencesMenu({ onShortcuts, onTidy }: PreferencesMenuProps) {
  const [chosenTheme, setTheme] = useRemembered(theme);
  const [chosenZone, setZone] = useRemembered(zone);
  const items = [
    ...THEMES.map(([id, label]) => ({ id, label: choice(label, chosenTheme === id), onSelect: () => setTheme(id) })),
    { id: 'utc', label: choice('Times in UTC', chosenZone === 'utc'), onSelect: () => setZone('utc') },
    { id: 'local', label: choice('Times in local zone', chosenZone === 'local'), onSelect: () => setZone('local') },
    ...(onTidy ? [{ id: 'tidy', label: choice('Reset dragged positions', false), onSelect: onTidy }] : []),
    { id: 'shortcuts', label: choice('Keyboard shortcuts', false), onSelect: onShortcuts },
  ];
  const trigger = (
    <IconButton label="Settings">
      <Settings2 />
    </IconButton>
  );
  return <Menu trigger={trigger} items={items} />;
}
