'use client';

import dynamic from 'next/dynamic';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { changeCommands } from './change-commands.ts';
import { connectionCommands } from './connection-commands.ts';
import { paletteCommands } from './palette-commands.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useScopes } from './use-scope.ts';
import { useSwitch } from './use-switch.ts';
import { useUndoLast } from './use-undo-last.ts';

const CommandPalette = dynamic(() => import('./command-palette.tsx').then(({ CommandPalette }) => CommandPalette), {
  ssr: false,
});
const ShortcutSheet = dynamic(() => import('./shortcut-sheet.tsx').then(({ ShortcutSheet }) => ShortcutSheet), {
  ssr: false,
});

const ChangesSheet = dynamic(
  () => import('#components/changes/plan/changes-sheet.tsx').then(({ ChangesSheet }) => ChangesSheet),
  { ssr: false },
);

const FindingsSheet = dynamic(
  () => import('#components/findings/findings-sheet.tsx').then(({ FindingsSheet }) => FindingsSheet),
  { ssr: false },
);

export type Overlay = 'palette' | 'shortcuts' | 'changes' | 'findings';

type OverlaysProps = {
  overlay: Overlay;
  onOverlay: (overlay: Overlay | null) => void;
  model: MapScreenModel;
};

/** What opens over the screen; loaded when it is asked for first. */
export function Overlays({ overlay, onOverlay, model }: OverlaysProps) {
  const { connection } = model;
  const scopes = useScopes(model);
  const undoLast = useUndoLast(model.beside.shown);
  const onSwitch = useSwitch(connection);
  const { offers } = useCapabilities(connection);
  const close = () => onOverlay(null);
  switch (overlay) {
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'changes':
      return <ChangesSheet scopes={scopes} onClose={close} />;
    case 'findings':
      return <FindingsSheet scopes={scopes} onGo={model.goTo} onClose={close} />;
    case 'palette': {
      const commands = [
        ...paletteCommands(model, () => onOverlay('shortcuts')),
        ...changeCommands({
          topics: offers('create-topic'),
          undoLast,
          openChanges: () => onOverlay('changes'),
          openFindings: () => onOverlay('findings'),
        }),
        ...connectionCommands(model.beside, onSwitch),
      ];
      return <CommandPalette graph={model.graph} commands={commands} onGo={model.goTo} onClose={close} />;
    }
  }
}
