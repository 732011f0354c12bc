import type { ReactNode } from 'react';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** One thing known, in words. */
export type Fact = {
  term: string;
  value: ReactNode;
  /** What it means, where the value alone does not say it. */
  note?: string;
  /** Text to copy, where people need it elsewhere. */
  copy?: string;
  /** ARNs and URLs: set in the typewriter face. */
  mono?: boolean;
};

/** A list of what is known. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid grid-cols-[minmax(112px,auto)_1fr] gap-x-4 gap-y-2">
      {facts.map(({ term, value, note, copy, mono }) => (
        <div key={term} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0">
            <span className="flex items-start gap-1">
              <span className={mono ? 'min-w-0 font-mono text-xs leading-5 break-all' : 'min-w-0 break-words'}>
                {value}
              </span>
              {copy !== undefined && <CopyButton text={copy} label={`Copy ${term}`} />}
            </span>
            {note && <p className="text-xs text-mute">{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
