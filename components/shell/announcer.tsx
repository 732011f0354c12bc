'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => {});

/** The page's one live region: whatever is to be said to screen readers is said here. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnouncerContext value={setText}>
      {children}
      <div role="status" aria-live="polite" className="sr-only">
        {text}
      </div>
    </AnnouncerContext>
  );
}

export const useAnnounce = () => useContext(AnnouncerContext);
