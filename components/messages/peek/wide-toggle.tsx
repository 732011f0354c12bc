'use client';

import { Maximize2, Minimize2 } from 'lucide-react';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { wide as wideChoice } from '#lib/client/looks/look-preferences.ts';

/** Gives messages most of the window, or takes it back. */
export function WideToggle() {
  const [wide, setWide] = useRemembered(wideChoice);
  const Icon = wide ? Minimize2 : Maximize2;
  return (
    <IconButton label={wide ? 'Narrow panel' : 'Wide panel'} onClick={() => setWide(!wide)}>
      <Icon aria-hidden />
    </IconButton>
  );
}
