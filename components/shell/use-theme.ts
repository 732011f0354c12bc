'use client';

import { useEffect } from 'react';
import { theme } from '#lib/client/preferences.ts';
import { useRemembered } from './use-remembered.ts';

const LIGHT = '(prefers-color-scheme: light)';

/** Keeps the page in the chosen theme, and follows the system where none was chosen. */
export function useTheme(): void {
  const [chosen] = useRemembered(theme);
  useEffect(() => {
    const media = window.matchMedia(LIGHT);
    const apply = () => {
      const light = theme.get() === 'light' || (theme.get() === 'system' && media.matches);
      document.documentElement.dataset.theme = light ? 'light' : 'dark';
    };
    apply();
    if (chosen !== 'system') return;
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [chosen]);
}
