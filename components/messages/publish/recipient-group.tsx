import { ChevronRight } from 'lucide-react';
import { Badge } from '#components/ui/badge.tsx';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { formatCount } from '#lib/format/count.ts';
import { endpointName } from '#lib/topology/endpoint.ts';
import type { Recipient } from '#lib/topology/recipients.ts';
import type { VerdictLook } from './verdict-look.ts';

/** What is shown of a recipient: also of one whose subscription is not at hand whole. */
export type ShownRecipient = Pick<Recipient, 'verdict' | 'why'> & {
  subscription: Pick<Subscription, 'id' | 'protocol' | 'endpoint'>;
};

/** rows of one verdict that are listed; of more it tells the number */
const LISTED = 50;
/** Longer groups are closed until asked for. */
const OPEN_UP_TO = 12;

/** All subscriptions of one verdict, each with its reason. */
export function RecipientGroup({ look, recipients }: { look: VerdictLook; recipients: readonly ShownRecipient[] }) {
  const { label, icon: Icon, tone } = look;
  return (
    <details open={recipients.length <= OPEN_UP_TO} className="group">
      <summary
        className={`flex cursor-pointer items-center gap-1.5 rounded-[4px] py-1 text-sm font-medium ${TONE_TEXT[tone]}`}
      >
        <Icon aria-hidden className="size-3.5 shrink-0" />
        {label} {formatCount(recipients.length)}
        <ChevronRight aria-hidden className="size-3.5 text-mute group-open:rotate-90" />
      </summary>
      <ul aria-label={label} className="mb-1 flex flex-col gap-1 pl-5">
        {recipients.slice(0, LISTED).map(({ subscription, why }) => (
          <li key={subscription.id}>
            <div className="flex items-start justify-between gap-2">
              <span className="min-w-0 break-all">{endpointName(subscription)}</span>
              <Badge>{subscription.protocol}</Badge>
            </div>
            <p className="text-xs break-words text-soft">{why}</p>
          </li>
        ))}
        {recipients.length > LISTED && (
          <li className="text-xs text-mute">and {formatCount(recipients.length - LISTED)} more</li>
        )}
      </ul>
    </details>
  );
}
