'use client';

import { useEffect, useEffectEvent } from 'react';

/** Where letters mean themselves: fields, and what opens over the page. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=menu], [role=dialog]';

const ownsKeys = (target: EventTarget | null) => target instanceof Element && target.closest(OWN_KEYS) !== null;

/** Runs `act` on a key pressed anywhere but where one types; `mod+k` is ⌘K or Ctrl-K, and works there too. */
export function useShortcut(keys: string, act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => {
    const withModifier = keys.startsWith('mod+');
    const key = withModifier ? keys.slice('mod+'.length) : keys;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.altKey) return;
      if ((event.ctrlKey || event.metaKey) !== withModifier) return;
      if (!withModifier && ownsKeys(event.target)) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
