'use client';

import { DropdownMenu as Radix } from 'radix-ui';
import type { MenuProps } from './menu.tsx';

/** The menu itself, open from the start: it is loaded when it is asked for first. */
export function MenuPopup({ trigger, items }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={4}
          className="z-40 max-h-80 min-w-44 overflow-y-auto rounded-[10px] border border-line bg-raised p-1 shadow-raised"
        >
          {items.map((item) => (
            <Radix.Item
              key={item.id}
              disabled={item.disabled ?? false}
              onSelect={item.onSelect}
              data-danger={item.danger ?? false}
              className="flex min-h-8 items-center gap-2 rounded-[7px] px-2 text-sm text-ink outline-none data-[danger=true]:text-danger data-[disabled]:opacity-50 data-[highlighted]:bg-flow/15 [&>svg]:size-4"
            >
              {item.label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
