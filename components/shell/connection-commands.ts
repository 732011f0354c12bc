import { mayStandBeside } from '#lib/client/beside.ts';
import { placeOf } from './connection-place.ts';
import type { PaletteCommand } from './palette-commands.ts';
import type { Beside } from './use-beside.ts';

/** The ways to other connections, and what may stand beside this one, from the keyboard. */
export function connectionCommands(
  { shown, here, known, show, hide }: Beside,
  onSwitch: (id: string) => void,
): PaletteCommand[] {
  return known.flatMap((connection) => {
    const { id, label, production } = connection;
    const name = `${label} (${placeOf(connection)}${production ? ', production' : ''})`;
    if (id === shown[0]) return [];
    const switchTo = { id: `switch ${id}`, label: `Switch to ${name}`, run: () => onSwitch(id) };
    if (shown.includes(id)) return [switchTo, { id: `hide ${id}`, label: `Hide ${name}`, run: () => hide(id) }];
    if (!mayStandBeside(connection, here)) return [switchTo];
    return [switchTo, { id: `show ${id}`, label: `Show beside: ${name}`, run: () => show(id) }];
  });
}
