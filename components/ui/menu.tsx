'use client';

import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';

type MenuItem = { id: string; label: ReactNode; onSelect: () => void; danger?: boolean; disabled?: boolean };

export type MenuProps = { trigger: ReactElement<{ onClick?: () => void }>; items: readonly MenuItem[] };

const MenuPopup = lazy(() => import('./menu-popup.tsx').then(({ MenuPopup }) => ({ default: MenuPopup })));

/** A menu under its trigger. Arrows walk it, letters jump, Escape closes. What it takes is loaded on the first use. */
export function Menu({ trigger, items }: MenuProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) return cloneElement(trigger, { 'aria-haspopup': 'menu', onClick: () => setAsked(true) } as object);
  return (
    <Suspense fallback={trigger}>
      <MenuPopup trigger={trigger} items={items} />
    </Suspense>
  );
}
