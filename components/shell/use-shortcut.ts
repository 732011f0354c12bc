'use client';

import { useEffect, useEffectEvent } from 'react';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Runs `act` on a key pressed anywhere but where one types; `mod+k` is ⌘K or Ctrl-K, and works there too. */
export function useShortcut(keys: string, act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => {
    const withModifier = keys.startsWith('mod+');
    const key = withModifier ? keys.slice('mod+'.length) : keys;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.altKey) return;
      if ((event.ctrlKey || event.metaKey) !== withModifier) return;
      if (!withModifier && typing(event.target)) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
