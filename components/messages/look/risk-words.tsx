import { CircleX, Eye, TriangleAlert } from 'lucide-react';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { LookRisk } from '#lib/messages/look-risk.ts';

const ICONS = { quiet: Eye, growing: TriangleAlert, danger: CircleX } as const;

/** What a look costs: its first sentence is the price, in the colour of the risk; the rest says how it is known. */
export function RiskWords({ risk }: { risk: LookRisk }) {
  const Icon = ICONS[risk.tone];
  const [price = '', ...rest] = risk.sentence.split(/(?<=[.:]) /);
  return (
    <p className="text-soft">
      <Icon aria-hidden className={`mr-1.5 inline size-4 align-[-3px] ${TONE_TEXT[risk.tone]}`} />
      <strong className={`font-medium ${risk.tone === 'quiet' ? 'text-ink' : TONE_TEXT[risk.tone]}`}>{price}</strong>{' '}
      {rest.join(' ')}
    </p>
  );
}
