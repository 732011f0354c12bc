import { Info, TriangleAlert } from 'lucide-react';
import type { Consequence } from '#lib/topology/change-forms/consequence.ts';

const LOOKS = { danger: 'text-danger', caution: 'text-growing', note: 'text-soft' } as const;

/** What a change brings with it, at the field that changes it. */
export function ConsequenceLine({ severity, words }: Consequence) {
  const Icon = severity === 'note' ? Info : TriangleAlert;
  return (
    <p role="status" className={`mt-1 flex items-start gap-1.5 text-xs ${LOOKS[severity]}`}>
      <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {words}
    </p>
  );
}
