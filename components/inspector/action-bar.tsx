import { ClipboardCopy, Crosshair, Focus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';

/** What can be done with what is selected; each is offered only where the screen gives it. */
export type InspectorActions = {
  onShowOnMap?: ((id: string) => void) | undefined;
  onFocus?: ((id: string) => void) | undefined;
  onCopyForChat?: ((id: string) => void) | undefined;
};

type ActionBarProps = InspectorActions & {
  id: string;
  /** What cannot be taken back, apart at the right. */
  danger?: ReactNode;
};

/** The actions at the bottom of the inspector; nothing where there is none. */
export function ActionBar({ id, onShowOnMap, onFocus, onCopyForChat, danger }: ActionBarProps) {
  if (!onShowOnMap && !onFocus && !onCopyForChat) return null;
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-line px-4 py-3">
      {onShowOnMap && (
        <Button onClick={() => onShowOnMap(id)}>
          <Crosshair aria-hidden />
          Show on map
        </Button>
      )}
      {onFocus && (
        <Button onClick={() => onFocus(id)}>
          <Focus aria-hidden />
          Focus
        </Button>
      )}
      {onCopyForChat && (
        <Button onClick={() => onCopyForChat(id)}>
          <ClipboardCopy aria-hidden />
          Copy for chat
        </Button>
      )}
      {danger && <span className="ml-auto">{danger}</span>}
    </footer>
  );
}
