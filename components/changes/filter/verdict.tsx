import { CircleCheck, Filter } from 'lucide-react';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { Badge } from '#components/ui/badge.tsx';
import type { SimulatedMessage } from '#lib/contracts/simulation.ts';

/** Whether a message is delivered, why or why not, and whether that is new. */
export function Verdict({ passes, why, change }: Pick<SimulatedMessage, 'passes' | 'why' | 'change'>) {
  return (
    <p className="flex items-start gap-1.5">
      {passes ? (
        <CircleCheck aria-hidden className="mt-0.5 size-3.5 shrink-0 text-flowing" />
      ) : (
        <Filter aria-hidden className="mt-0.5 size-3.5 shrink-0 text-quiet" />
      )}
      <span className="min-w-0 flex-1 break-words">
        <span className={passes ? 'font-medium text-flowing' : 'font-medium text-quiet'}>
          {passes ? 'Delivered:' : 'Not delivered:'}
        </span>{' '}
        <span className="text-soft">
          <VisibleText text={why} />
        </span>
      </span>
      {change === 'lost' && <Badge tone="danger">no longer</Badge>}
      {change === 'gained' && <Badge tone="flow">new</Badge>}
    </p>
  );
}
