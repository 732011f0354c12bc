'use client';

import { useEffect, useState } from 'react';

/**
 * Stands in what opens over or beside the page and takes the focus: whoever had it gets it back at the end, unless
 * somebody else took it; where that one is gone, the map or the table does, never nobody. Radix gives it to its triggers alone.
 */
export function FocusBack(): null {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => giveBack(before), [before]);
  return null;
}

function giveBack(before: Element | null): void {
  if (!isNobodys()) return;
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (isNobodys()) document.querySelector<HTMLElement>('main [tabindex="0"]')?.focus({ preventScroll: true });
}

const isNobodys = () => document.activeElement === null || document.activeElement === document.body;
