import { ClipboardCopy, Crosshair, FileDown, Focus, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';

/** What can be done with what is selected; each is offered only where the screen gives it. */
export type InspectorActions = {
  onShowOnMap?: ((id: string) => void) | undefined;
  onFocus?: ((id: string) => void) | undefined;
  onCopyForChat?: ((id: string) => void) | undefined;
  onExport?: ((id: string) => void) | undefined;
};

type ActionBarProps = InspectorActions & {
  id: string;
  /** Opens the editor; left out of what cannot be edited. */
  onEdit?: (() => void) | undefined;
  /** What takes something away, apart at the right. */
  danger?: ReactNode;
};

/** The actions at the bottom of the inspector; nothing where there is none. */
export function ActionBar({ id, onEdit, onShowOnMap, onFocus, onCopyForChat, onExport, danger }: ActionBarProps) {
  if (!onEdit && !onShowOnMap && !onFocus && !onCopyForChat && !onExport && !danger) return null;
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-line px-4 py-3">
      {onEdit && (
        <Button onClick={onEdit}>
          <Pencil aria-hidden />
          Edit
        </Button>
      )}
      {onShowOnMap && (
        <Button onClick={() => onShowOnMap(id)}>
          <Crosshair aria-hidden />
          Show on map
        </Button>
      )}
      {onFocus && (
        <IconButton label="Focus" onClick={() => onFocus(id)}>
          <Focus aria-hidden />
        </IconButton>
      )}
      {onCopyForChat && (
        <IconButton label="Copy for chat" onClick={() => onCopyForChat(id)}>
          <ClipboardCopy aria-hidden />
        </IconButton>
      )}
      {onExport && (
        <IconButton label="Export…" onClick={() => onExport(id)}>
          <FileDown aria-hidden />
        </IconButton>
      )}
      {danger && <span className="ml-auto">{danger}</span>}
    </footer>
  );
}
