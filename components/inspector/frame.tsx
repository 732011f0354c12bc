'use client';

import { type ReactNode, useState } from 'react';
import { Sheet } from '#components/ui/sheet.tsx';
import { clampWidth, rememberedWidth, rememberWidth, wideWidth } from './panel-width.ts';
import { ResizeHandle } from './resize-handle.tsx';
import { useNarrow } from './use-narrow.ts';

type FrameProps = {
  title: string;
  /** Takes most of the window, whatever width was chosen. */
  wide: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Holds the inspector: a panel beside the map whose width is remembered, or a sheet over a narrow one. */
export function Frame({ title, wide, onClose, children }: FrameProps) {
  const [width, setWidth] = useState(rememberedWidth);
  if (useNarrow()) {
    return (
      <Sheet open onOpenChange={(open) => open || onClose()} title={title} wide={wide}>
        {children}
      </Sheet>
    );
  }
  const shown = wide ? wideWidth(window.innerWidth) : clampWidth(width, window.innerWidth);
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
      {!wide && <ResizeHandle width={shown} onResize={resize} />}
      {children}
    </aside>
  );
}
