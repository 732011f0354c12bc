import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { Tone } from '#components/ui/tone.ts';

type PanelHeadProps = {
  title: string;
  kind: { label: string; tone: Tone };
  onClose: () => void;
  /** One line under the title. */
  children: ReactNode;
};

/** The head of a plan or a change. */
export function PanelHead({ title, kind, onClose, children }: PanelHeadProps) {
  return (
    <header className="flex shrink-0 flex-col gap-1 border-b border-line px-4 pt-3 pb-3">
      <div className="flex items-start gap-2">
        <h2 className="min-w-0 pt-1 text-lg leading-6 font-bold break-words">{title}</h2>
        <span className="shrink-0 pt-1.5">
          <Badge tone={kind.tone}>{kind.label}</Badge>
        </span>
        <span className="ml-auto">
          <IconButton label="Close" onClick={onClose}>
            <X aria-hidden />
          </IconButton>
        </span>
      </div>
      <p className="text-soft">{children}</p>
    </header>
  );
}
