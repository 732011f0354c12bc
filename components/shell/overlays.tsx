'use client';

import dynamic from 'next/dynamic';
import { paletteCommands } from './palette-commands.ts';
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
  const commands = paletteCommands(model, () => onOverlay('shortcuts'));
  return <CommandPalette graph={model.graph} commands={commands} onGo={model.goTo} onClose={close} />;
}
