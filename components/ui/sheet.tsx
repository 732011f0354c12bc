'use client';

import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { FocusBack } from './focus-back.tsx';

type SheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** Takes most of the window. */
  wide?: boolean;
  /** px, where it is not wide. */
  width?: number;
  children: ReactNode;
};

/** A panel that slides over the right side where the window is too narrow to stand beside the map. */
export function Sheet({ open, onOpenChange, title, wide = false, width = 440, children }: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusWhole}
          onEscapeKeyDown={leaveToOpenList}
          style={{ width: `min(${wide ? 1000 : width}px, 100vw)` }}
          className="fixed inset-y-0 right-0 z-30 flex flex-col border-l border-line bg-panel text-sm shadow-raised outline-none"
        >
          <FocusBack />
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Begins at the sheet itself, so that reading starts at its top and no button looks pressed. */
function focusWhole(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}

/** Escape in a box whose list is open closes that list, not the sheet; Radix hears of it before the box does. */
function leaveToOpenList(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.matches('[role=combobox][aria-expanded=true]'))
    event.preventDefault();
}
