import { Glyph } from '#components/map/glyph.tsx';
import { formatRate } from '#lib/format/rate.ts';

/** How a depth moves: arrow, word for screen readers, and net rate; `null` = not known until a minute was watched. */
export function Trend({ rate }: { rate: number | null | undefined }) {
  const text = formatRate(rate);
  if (rate === null || rate === undefined) return <span className="text-mute">rate not known yet</span>;
  if (text === 'steady') return <span className="text-soft">steady</span>;
  const growing = rate > 0;
  return (
    <span className={`inline-flex items-center gap-1 font-medium ${growing ? 'text-growing' : 'text-flowing'}`}>
      <Glyph name={growing ? 'rising' : 'falling'} size={8} />
      <span className="sr-only">{growing ? 'rising' : 'falling'}</span>
      {text}
    </span>
  );
}
