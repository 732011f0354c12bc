'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

type Place = { left: number; top: number; above: boolean };

/** px between the tooltip and what it explains. */
const GAP = 6;
/** px under the anchor that a tooltip needs, else it stands above. */
const ROOM = 40;

/**
 * Says in a few words what it wraps, on hover and on keyboard focus; Escape takes it away. The words must not be the only
 * place where something is said: what is wrapped has its own accessible name.
 */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  const [place, setPlace] = useState<Place | null>(null);
  const show = (wrapper: Element) => {
    const anchor = wrapper.firstElementChild ?? wrapper;
    // What it opened says more than its name, and stands where the words would.
    if (anchor.getAttribute('aria-expanded') !== 'true') setPlace(placeBeside(anchor));
  };
  const hide = () => setPlace(null);
  useHideOnEscape(place !== null, hide);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches for what it explains
    <span
      className="contents"
      onPointerOver={(event) => show(event.currentTarget)}
      onPointerOut={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(event.currentTarget)}
      onBlur={hide}
    >
      {children}
      {place && createPortal(<Bubble text={text} place={place} />, document.body)}
    </span>
  );
}

function Bubble({ text, place }: { text: string; place: Place }) {
  return (
    <span
      aria-hidden
      style={{ left: place.left, top: place.top, transform: `translate(-50%, ${place.above ? '-100%' : '0'})` }}
      className="pointer-events-none fixed z-50 max-w-80 rounded-[7px] border border-line-strong bg-raised px-2 py-1 text-xs text-ink shadow-raised"
    >
      {text}
    </span>
  );
}

function placeBeside(anchor: Element): Place {
  const { left, width, top, bottom } = anchor.getBoundingClientRect();
  const above = bottom + ROOM > window.innerHeight;
  const half = 48;
  const centre = Math.min(Math.max(left + width / 2, half), window.innerWidth - half);
  return { left: centre, top: above ? top - GAP : bottom + GAP, above };
}

function useHideOnEscape(shown: boolean, hide: () => void): void {
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
