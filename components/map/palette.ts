import { useEffect, useState } from 'react';

const TOKENS = [
  'ground',
  'panel',
  'raised',
  'line',
  'line-strong',
  'ink',
  'soft',
  'mute',
  'flow',
  'flowing',
  'growing',
  'danger',
  'quiet',
  'unreadable',
  'place-blue',
  'place-teal',
  'place-green',
  'place-amber',
  'place-orange',
  'place-red',
  'place-pink',
  'place-violet',
  'place-slate',
] as const;

/** The theme's colours, for what is painted and cannot use classes. */
export type Palette = Record<(typeof TOKENS)[number], string>;

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])) as Palette;
}

/** The palette, read again when the theme on `<html data-theme>` changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const observer = new MutationObserver(() => setPalette(readPalette()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    return () => observer.disconnect();
  }, []);
  return palette;
}
