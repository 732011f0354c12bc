import { openExport } from '#lib/client/exports/export-desk.ts';
import { zone } from '#lib/client/preferences.ts';
import type { MapScreenModel } from './use-map-screen.ts';

/** A thing that can be done from the keyboard. */
export type PaletteCommand = { id: string; label: string; run: () => void };

/** What can be done on the screen as it is now. */
export function paletteCommands(model: MapScreenModel, openShortcuts: () => void): PaletteCommand[] {
  const { feed, feedState, screen, setScreen, journey, dense, setDense, refresh, tidy } = model;
  const onMap = screen.view === 'map';
  const paused = feedState.get().phase === 'paused';
  return [
    onMap
      ? { id: 'table', label: 'Show the table', run: () => void setScreen({ view: 'table' }) }
      : { id: 'map', label: 'Show the map', run: () => void setScreen({ view: 'map' }) },
    ...(onMap ? [{ id: 'fit', label: 'Fit everything', run: () => journey.map.get()?.fit() }] : []),
    { id: 'dense', label: dense ? 'Show whole nodes' : 'Show dense rows', run: () => setDense(!dense) },
    { id: 'export', label: 'Export…', run: () => openExport(screen.select) },
    { id: 'refresh', label: 'Read the account again now', run: refresh },
    paused
      ? { id: 'resume', label: 'Resume', run: () => feed.resume() }
      : { id: 'pause', label: 'Pause', run: () => feed.pause() },
    {
      id: 'zone',
      label: zone.get() === 'utc' ? 'Show times in the local zone' : 'Show times in UTC',
      run: () => zone.set(zone.get() === 'utc' ? 'local' : 'utc'),
    },
    ...(tidy ? [{ id: 'tidy', label: 'Reset dragged positions', run: tidy }] : []),
    { id: 'shortcuts', label: 'Keyboard shortcuts', run: openShortcuts },
  ];
}

/** Commands that hold every word typed. */
export function matchingCommands(commands: readonly PaletteCommand[], query: string): PaletteCommand[] {
  const words = query.toLowerCase().split(/\s+/);
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
