import type { ReactNode } from 'react';
import { FINDING_LOOK } from '#components/map/finding-look.ts';
import { Glyph } from '#components/map/glyph.tsx';
import { TONE_BORDER, TONE_TEXT } from '#components/ui/tone.ts';
import type { Finding } from '#lib/contracts/finding.ts';
import { MendButton } from './mend-button.tsx';

/** One finding whole: what is wrong, why it matters, what shows it, and the plan that mends it. */
export function FindingCard({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const { title, explanation, evidence, severity } = finding;
  const { tone, glyph } = FINDING_LOOK[severity];
  return (
    <li className={`rounded-[10px] border p-3 ${TONE_BORDER[tone]}`}>
      <h4 className={`flex items-start gap-1.5 font-medium ${TONE_TEXT[tone]}`}>
        <span className="mt-[3px]">
          <Glyph name={glyph} size={13} />
        </span>
        <span className="min-w-0 break-words">{title}</span>
      </h4>
      <p className="mt-1 text-soft">{explanation}</p>
      <dl className="my-2 grid grid-cols-[minmax(96px,auto)_1fr] gap-x-3 gap-y-1 text-xs">
        {evidence.map(({ label, value }) => (
          <div key={`${label} ${value}`} className="contents">
            <dt className="text-mute">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <MendButton finding={finding} />
      {children}
    </li>
  );
}
