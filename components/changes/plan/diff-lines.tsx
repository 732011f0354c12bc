import { byPlace } from '#components/ui/by-place.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import { type DiffLine, lineDiff } from './line-diff.ts';

const LOOK: Record<DiffLine['change'], { sign: string; className: string }> = {
  kept: { sign: ' ', className: 'border-transparent text-soft' },
  added: { sign: '+', className: 'border-flowing bg-flowing/15 text-ink' },
  removed: { sign: '−', className: 'border-danger bg-danger/15 text-ink' },
};

type DiffLinesProps = { before: string | null; after: string | null; label: string };

/** A text before and after as one, line by line; the sign says what the colour says. */
export function DiffLines({ before, after, label }: DiffLinesProps) {
  return (
    <ScrollRegion label={label} className="max-h-112 py-1.5">
      <pre className="font-mono text-xs leading-5 break-words whitespace-pre-wrap">
        {byPlace(lineDiff(before, after), ({ change, text }) => {
          const { sign, className } = LOOK[change];
          return (
            <span className={`flex border-l-3 px-2 ${className}`}>
              <span className="w-4 shrink-0 font-bold select-none">{sign}</span>
              <span className="min-w-0">{text}</span>
            </span>
          );
        })}
      </pre>
    </ScrollRegion>
  );
}
