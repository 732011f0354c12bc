import type { ReactNode } from 'react';
import { TONE_BORDER, type Tone } from '#components/ui/tone.ts';

const FILL: Partial<Record<Tone, string>> = { growing: 'bg-growing/5', danger: 'bg-danger/5' };

/** The box in which a look is asked for, goes on, and ends, in the colour of what it costs. */
export function Box({ tone, label, children }: { tone: Tone; label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className={`flex flex-col gap-3 rounded-[10px] border p-3 ${TONE_BORDER[tone]} ${FILL[tone] ?? 'bg-raised'}`}
    >
      {children}
    </section>
  );
}
