import { PlaceDot } from '#components/ui/place-dot.tsx';
import type { Places } from '#lib/client/connection-looks.ts';
import { EDGE_LOOK, type EdgeLookName } from './edge-look.ts';
import { FINDING_LOOK, SEVERITIES } from './finding-look.ts';
import { Glyph } from './glyph.tsx';
import type { Glyph as GlyphName } from './glyphs.ts';
import { HEALTH_LOOK, HEALTHS, type HealthTone } from './health-look.ts';
import { TONE_STROKE, TONE_TEXT } from './tone-classes.ts';

const EDGES: readonly EdgeLookName[] = [
  'plain',
  'filtered',
  'pending',
  'no-policy',
  'orphan',
  'unreadable',
  'redrive',
  'membership',
  'tap',
];
const COUNTS: readonly { glyph: GlyphName; words: string }[] = [
  { glyph: 'inFlight', words: 'In flight: received, not deleted yet' },
  { glyph: 'delayed', words: 'Delayed: not to be received yet' },
  { glyph: 'rising', words: 'Depth rises, messages a minute' },
  { glyph: 'falling', words: 'Depth falls, messages a minute' },
];

const NOTES: readonly { glyph: GlyphName; tone: HealthTone; words: string }[] = [
  ...SEVERITIES.map((severity) => FINDING_LOOK[severity]).map(({ glyph, tone, meaning }) => ({
    glyph,
    tone,
    words: meaning,
  })),
  { glyph: 'settling', tone: 'quiet', words: 'Settling: AWS may take a while to do it everywhere' },
];

/** What colours, marks and lines mean: the five healths always, and the connections where several are shown; the rest when opened. */
export function Legend({ places }: { places: Places | null }) {
  return (
    <details className="group max-w-[calc(100%-1rem)] rounded-[8px] border border-line bg-panel text-xs text-soft">
      <summary className="flex cursor-pointer list-none flex-wrap items-center gap-x-3.5 gap-y-1 px-3 py-2 hover:text-ink">
        {HEALTHS.map((health) => (
          <span key={health} className="flex items-center gap-1.5" title={HEALTH_LOOK[health].meaning}>
            <span className={TONE_TEXT[HEALTH_LOOK[health].tone]}>
              <Glyph name={HEALTH_LOOK[health].glyph} />
            </span>
            {HEALTH_LOOK[health].label.toLowerCase()}
          </span>
        ))}
        {places?.all.map(({ words, colour }) => (
          <span key={words} className="flex items-center gap-1.5" title={`The connection of a node: ${words}`}>
            <PlaceDot colour={colour} />
            {words}
          </span>
        ))}
        <span className="text-mute group-open:hidden">more</span>
        <span className="hidden text-mute group-open:inline">less</span>
      </summary>
      <div className="grid gap-x-6 gap-y-1.5 border-t border-line px-3 py-2.5 sm:grid-cols-2">
        {EDGES.map((look) => (
          <EdgeSample key={look} look={look} />
        ))}
        {COUNTS.map(({ glyph, words }) => (
          <span key={glyph} className="flex items-center gap-2">
            <span className="flex w-7 justify-center">
              <Glyph name={glyph} />
            </span>
            {words}
          </span>
        ))}
        {NOTES.map(({ glyph, tone, words }) => (
          <span key={glyph} className="flex items-center gap-2">
            <span className={`flex w-7 justify-center ${TONE_TEXT[tone]}`}>
              <Glyph name={glyph} />
            </span>
            {words}
          </span>
        ))}
      </div>
    </details>
  );
}

function EdgeSample({ look }: { look: EdgeLookName }) {
  const { label, meaning, tone, dash, width } = EDGE_LOOK[look];
  return (
    <span className="flex items-center gap-2" title={meaning}>
      <svg width={28} height={8} aria-hidden="true" className="shrink-0">
        <path d="M0 4H28" strokeWidth={width} strokeDasharray={dash.join(' ')} className={TONE_STROKE[tone]} />
      </svg>
      {label}
    </span>
  );
}
