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
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className="max-h-112 overflow-y-auto rounded-[7px] border border-line bg-ground py-1.5"
    >
      <pre className="font-mono text-xs leading-5 break-words whitespace-pre-wrap">
        {lineDiff(before, after).map(({ change, text }, place) => {
          const { sign, className } = LOOK[change];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
            <span key={place} className={`flex border-l-3 px-2 ${className}`}>
              <span className="w-4 shrink-0 font-bold select-none">{sign}</span>
              <span className="min-w-0">{text}</span>
            </span>
          );
        })}
      </pre>
    </section>
  );
}
