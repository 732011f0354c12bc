'use client';

import { type ReactNode, useState } from 'react';
import { Sheet } from '#components/ui/sheet.tsx';
import { clampWidth, rememberedWidth, rememberWidth } from './panel-width.ts';
import { ResizeHandle } from './resize-handle.tsx';
import { useNarrow } from './use-narrow.ts';

type FrameProps = { title: string; onClose: () => void; children: ReactNode };

/** Holds the inspector: a panel beside the map whose width is remembered, or a sheet over a narrow one. */
export function Frame({ title, onClose, children }: FrameProps) {
  const [width, setWidth] = useState(rememberedWidth);
  if (useNarrow()) {
    return (
      <Sheet open onOpenChange={(open) => open || onClose()} title={title}>
        {children}
      </Sheet>
    );
  }
  const shown = clampWidth(width, window.innerWidth);
  const resize = (wanted: number) => {
    const next = clampWidth(wanted, window.innerWidth);
    setWidth(next);
    rememberWidth(next);
  };
  return (
    <aside
      aria-label={title}
      style={{ width: shown }}
      className="relative flex h-full min-h-0 shrink-0 flex-col border-l border-line bg-panel text-sm"
    >
      <ResizeHandle width={shown} onResize={resize} />
      {children}
    </aside>
  );
}
