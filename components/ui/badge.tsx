import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { TONE_BORDER, TONE_TEXT, type Tone } from './tone.ts';

/** A small tag: `FIFO`, `pending`, a tag's key and value. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-[4px] border px-1.5 text-2xs leading-[18px] font-medium [&>svg]:size-3 [&>svg]:shrink-0',
        TONE_TEXT[tone],
        TONE_BORDER[tone],
      )}
    >
      {children}
    </span>
  );
}
