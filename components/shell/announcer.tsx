'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** ms for which a toast is seen. */
const SEEN_FOR = 3_000;

type Said = { text: string; seen: boolean };

/** `announce` says something to screen readers; `toast` shows it too, for a moment. */
type Announcer = { announce: (text: string) => void; toast: (text: string) => void };

const AnnouncerContext = createContext<Announcer>({ announce: () => {}, toast: () => {} });

/** The page's one live region: whatever is to be said, of what was just done or where one is, is said here. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ text: '', seen: false });
  const announcer = useMemo<Announcer>(
    () => ({
      announce: (text) => setSaid({ text, seen: false }),
      toast: (text) => setSaid({ text, seen: true }),
    }),
    [],
  );
  useEffect(() => {
    if (!said.seen) return;
    const timer = setTimeout(() => setSaid({ ...said, seen: false }), SEEN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <div role="status" aria-live="polite" className={said.seen ? TOAST : 'sr-only'}>
        {said.text}
      </div>
    </AnnouncerContext>
  );
}

/** Over the map's side of the window, and above what stands at its bottom: panels have their buttons at the right. */
const TOAST =
  'pointer-events-none fixed bottom-20 left-4 z-50 max-w-[min(22rem,calc(100vw-2rem))] rounded-[10px] border border-line-strong bg-raised px-4 py-2 text-ink shadow-raised';

export const useAnnounce = () => useContext(AnnouncerContext).announce;
export const useToast = () => useContext(AnnouncerContext).toast;
