'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { WIDTH } from './panel-width.ts';

type ResizeHandleProps = {
  width: number;
  /** Wants this width; who holds it keeps it within its limits. px. */
  onResize: (width: number) => void;
  label?: string;
};

/** px by which an arrow key moves the edge. */
const STEP = 16;

/** The left edge of a panel at the right: drag it, or move it with the arrows. */
export function ResizeHandle({ width, onResize, label = 'Width of the inspector' }: ResizeHandleProps) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(window.innerWidth - event.clientX);
  };
  const step = (event: KeyboardEvent) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    onResize(width + change);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged; ARIA's window splitter is a focusable separator
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={step}
      className="absolute inset-y-0 -left-1 z-10 w-2 cursor-col-resize touch-none hover:bg-flow/40 focus-visible:bg-flow/40"
    />
  );
}
