import { memo } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EDGE_LOOK, lookOfEdge } from './edge-look.ts';
import { Glyph } from './glyph.tsx';
import { hasWords, type LabelPlace, saysRaw } from './label-places.ts';
import { NoteMarks } from './note-marks.tsx';
import { type Note, wordsOfNote } from './notes.ts';
import { useMark } from './use-mark.ts';

const TONE_LABEL = {
  flow: 'border-line-strong text-soft',
  quiet: 'border-line-strong text-soft',
  danger: 'border-danger/60 text-danger',
  unreadable: 'border-unreadable/60 text-unreadable',
} as const;

/** What is noted stands on the label's corner: its words need the little room there is between two columns. */
const ON_CORNER = 'absolute -top-2 -left-1.5 rounded-full bg-ground';

type EdgeLabelProps = { edge: GraphEdge /** A plan takes it away. */; going: boolean } & Note & LabelPlace;

/** An edge in its own words: a filter, `no policy: dropped`, `after 5`, and `raw`, with what is noted of it. Whole on hover. */
export const EdgeLabel = memo(function EdgeLabel(props: EdgeLabelProps) {
  const { edge, going, severity, settling, x, y, grows, width } = props;
  const note = { severity, settling };
  const look = lookOfEdge(edge);
  const raw = saysRaw(edge);
  const noted = wordsOfNote(note);
  const tone = look === 'redrive' ? 'quiet' : EDGE_LOOK[look].tone;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-map-id={edge.id}
      {...useMark(edge.id)}
      title={`${EDGE_LOOK[look].meaning}${edge.label ? `: ${edge.label}` : ''}${raw ? ' · raw message delivery' : ''}${noted ? ` · ${noted}` : ''}`}
      aria-label={hasWords(edge) ? undefined : noted}
      style={{
        transform: `translate(${grows === 'left' ? '-100%' : '0'}, -50%) translate(${x}px, ${y}px)`,
        maxWidth: width,
      }}
      className={classNames(
        'map-item map-label nopan pointer-events-auto absolute flex cursor-pointer items-center gap-1 rounded-[5px] border bg-ground px-1.5 text-2xs leading-[16px]',
        TONE_LABEL[tone],
        going && 'line-through opacity-60',
      )}
    >
      <span className={classNames('flex items-center gap-1', hasWords(edge) && ON_CORNER)}>
        <NoteMarks note={note} size={11} />
      </span>
      {look === 'filtered' && <Glyph name="filter" size={9} />}
      {edge.label && <span className="truncate">{edge.label}</span>}
      {raw && <span className="shrink-0 font-bold">raw</span>}
    </button>
  );
});
