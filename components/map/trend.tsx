import { formatRate } from '#lib/format/rate.ts';
import { Glyph } from './glyph.tsx';

/** Net rate per minute with its direction: `▲ 38/min`, `▼ 4/min`, `steady`; nothing while it is not known. */
export function Trend({ rate }: { rate: number | null }) {
  if (rate === null) return null;
  const words = formatRate(rate);
  if (words === 'steady') return <span className="text-soft">steady</span>;
  const rising = rate > 0;
  return (
    <span className={`flex items-center gap-1 font-medium ${rising ? 'text-growing' : 'text-flowing'}`}>
      <Glyph name={rising ? 'rising' : 'falling'} size={8} />
      {words}
    </span>
  );
}
