'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { clampWidth } from '#components/inspector/panel-width.ts';
import { ResizeHandle } from '#components/inspector/resize-handle.tsx';
import { useNarrow } from '#components/inspector/use-narrow.ts';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { FocusBack } from '#components/ui/focus-back.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { remembered } from '#lib/client/remembered.ts';

/** px; as wide as a statement of a policy needs, until a person changes it. */
const planWidth = remembered('weir.plan-width', 520, (value) => typeof value === 'number');

type PlanFrameProps = {
  title: string;
  /** Names what is shown: when it is another, focus goes to the panel's top. */
  shown: string;
  onClose: () => void;
  children: ReactNode;
};

/**
 * Holds a plan or a change where else the inspector is: beside the map, which stays usable, or as a sheet over a narrow
 * one. Focus comes here when it opens and goes back when it closes; Escape closes it.
 */
export function PlanFrame({ title, shown, onClose, children }: PlanFrameProps) {
  const [width, setWidth] = useRemembered(planWidth);
  const narrow = useNarrow();
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what calls for the focus
  useEffect(() => panel.current?.focus(), [shown]);
  if (narrow) {
    return (
      <Sheet open onOpenChange={(open) => open || onClose()} title={title} width={planWidth.initial()}>
        {children}
      </Sheet>
    );
  }
  const fitting = clampWidth(width, window.innerWidth);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <aside
      ref={panel}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
      style={{ width: fitting }}
      className="relative flex h-full min-h-0 shrink-0 flex-col border-l border-line bg-panel text-sm outline-none"
    >
      <FocusBack />
      <ResizeHandle
        width={fitting}
        onResize={(wanted) => setWidth(clampWidth(wanted, window.innerWidth))}
        label="Width of the plan"
      />
      {children}
    </aside>
  );
}
