'use client';

import dynamic from 'next/dynamic';
import { zone } from '#lib/client/preferences.ts';
import type { PaletteCommand } from './command-palette.tsx';
import type { MapScreenModel } from './use-map-screen.ts';

const CommandPalette = dynamic(() => import('./command-palette.tsx').then(({ CommandPalette }) => CommandPalette), {
  ssr: false,
});
const ShortcutSheet = dynamic(() => import('./shortcut-sheet.tsx').then(({ ShortcutSheet }) => ShortcutSheet), {
  ssr: false,
});

export type Overlay = 'palette' | 'shortcuts';

type OverlaysProps = { overlay: Overlay | null; onOverlay: (overlay: Overlay | null) => void; model: MapScreenModel };

/** What opens over the screen; loaded when it is asked for first. */
export function Overlays({ overlay, onOverlay, model }: OverlaysProps) {
  const close = () => onOverlay(null);
  if (overlay === 'shortcuts') return <ShortcutSheet onClose={close} />;
  if (overlay !== 'palette') return null;
  const commands = commandsOf(model, () => onOverlay('shortcuts'));
  return <CommandPalette graph={model.graph} commands={commands} onGo={model.goTo} onClose={close} />;
}

function commandsOf(
  { feed, setScreen, map, dense, setDense, refresh, tidy }: MapScreenModel,
  help: () => void,
): PaletteCommand[] {
  return [
    { id: 'map', label: 'Show the map', run: () => void setScreen({ view: 'map' }) },
    { id: 'table', label: 'Show the table', run: () => void setScreen({ view: 'table' }) },
    { id: 'fit', label: 'Fit everything', run: () => map.current?.fit() },
    { id: 'dense', label: dense ? 'Full nodes' : 'Dense rows', run: () => setDense(!dense) },
    { id: 'refresh', label: 'Read the account again now', run: refresh },
    { id: 'pause', label: 'Pause the live feed', run: () => feed?.pause() },
    { id: 'resume', label: 'Resume the live feed', run: () => feed?.resume() },
    { id: 'zone', label: 'Times: UTC or local', run: () => zone.set(zone.get() === 'utc' ? 'local' : 'utc') },
    ...(tidy ? [{ id: 'tidy', label: 'Reset dragged positions', run: tidy }] : []),
    { id: 'help', label: 'Keyboard shortcuts', run: help },
  ];
}
