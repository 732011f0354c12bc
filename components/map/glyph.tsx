import { memo } from 'react';
import { GLYPHS, type Glyph as GlyphName } from './glyphs.ts';

/** A small mark in the colour of the text around it. Says nothing to a screen reader: words beside it do. */
export const Glyph = memo(function Glyph({ name, size = 10 }: { name: GlyphName; size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" className="shrink-0">
      <path d={GLYPHS[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
});
