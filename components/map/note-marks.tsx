import { Glyph } from './glyph.tsx';
import { marksOf, type Note } from './notes.ts';
import { TONE_TEXT } from './tone-classes.ts';

/** The signs of findings and of what settles; what they say stands in the name or the title around them. */
export function NoteMarks({ note, size }: { note: Note; size: number }) {
  return marksOf(note).map(({ glyph, tone }) => (
    <span key={glyph} className={TONE_TEXT[tone]}>
      <Glyph name={glyph} size={size} />
    </span>
  ));
}
