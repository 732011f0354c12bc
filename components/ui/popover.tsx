'use client';

import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

type PopoverProps = {
  /** Its accessible name. */
  label: string;
  trigger: ReactElement;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Which of its edges stands under the trigger's. */
  align?: 'start' | 'end';
  children: ReactNode;
};

/** A small panel beside its trigger, not modal: Escape or a click elsewhere closes it and gives the focus back. */
export function Popover({ label, trigger, open, onOpenChange, align = 'end', children }: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={12}
          aria-label={label}
          className="z-40 max-h-[min(480px,var(--radix-popover-content-available-height))] w-[min(420px,calc(100vw-24px))] overflow-y-auto rounded-[10px] border border-line bg-raised p-3 shadow-raised"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
