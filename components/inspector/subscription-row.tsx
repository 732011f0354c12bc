import { Badge } from '#components/ui/badge.tsx';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { filterWords } from '#lib/topology/filter-words.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { deliveryWords } from './delivery-words.ts';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { unknownWords } from './unknown-words.ts';

type SubscriptionRowProps = {
  edge: SubscriptionEdge;
  /** Which end to name: a queue lists the topics that feed it, a topic lists its endpoints. */
  end: 'source' | 'target';
  scope: Scope;
};

/** One subscription in a list: the other end, its filter in words, and whether it delivers. */
export function SubscriptionRow({ edge, end, scope }: SubscriptionRowProps) {
  const { subscription } = edge;
  const { verdict, tone } = deliveryWords(subscription);
  return (
    <div className="flex flex-col gap-0.5 py-1.5">
      <div className="flex items-start justify-between gap-2">
        <ResourceLink id={edge[end]} scope={scope} />
        {end === 'target' && <Badge>{subscription.protocol}</Badge>}
      </div>
      <div className="flex min-w-0 items-baseline gap-2 pl-5 text-xs">
        <span className={`shrink-0 ${TONE_TEXT[tone]}`}>{verdict}</span>
        <span className="min-w-0 truncate text-soft">{filterText(subscription)}</span>
        {edge.raw && <span className="shrink-0 text-soft">raw</span>}
        <button
          type="button"
          onClick={() => scope.onSelect(edge.id)}
          className="ml-auto shrink-0 rounded-[4px] text-flow hover:underline"
        >
          Details<span className="sr-only"> of this subscription</span>
        </button>
      </div>
    </div>
  );
}

function filterText(subscription: Subscription): string {
  const { attributes } = subscription;
  return attributes ? (filterWords(attributes.filterPolicy) ?? 'no filter') : `filter ${unknownWords(subscription)}`;
}
