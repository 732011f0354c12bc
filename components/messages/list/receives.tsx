import { TONE_TEXT, type Tone } from '#components/ui/tone.ts';

type ReceivesProps = {
  /** `ApproximateReceiveCount` */
  count: number;
  /** `maxReceiveCount`; `null` = no redrive policy. */
  limit: number | null;
};

const FILLED: Partial<Record<Tone, string>> = {
  flowing: 'bg-flowing/15',
  growing: 'bg-growing/15',
  danger: 'bg-danger/15',
};

/** How often a message was received, of how often before it goes to the dead-letter queue: `4 / 5`. */
export function Receives({ count, limit }: ReceivesProps) {
  if (limit === null) return <span className="text-soft tabular-nums">{count} ×</span>;
  const tone = receivesTone(count, limit);
  return (
    <span className={`rounded-[4px] px-1.5 py-0.5 text-xs font-medium tabular-nums ${TONE_TEXT[tone]} ${FILLED[tone]}`}>
      {count} / {limit}
      <span className="sr-only">{leftWords(limit - count)}</span>
    </span>
  );
}

/** Danger from the last receive but one: another look would be the last. */
function receivesTone(count: number, limit: number): Tone {
  if (count >= limit - 1) return 'danger';
  return count * 2 > limit ? 'growing' : 'flowing';
}

function leftWords(left: number): string {
  return left <= 0 ? ' receives, none left' : ` receives, ${left} left`;
}
