import { Section } from '#components/inspector/section.tsx';
import { formatCount } from '#lib/format/count.ts';
import type { Recipient } from '#lib/topology/recipients.ts';
import { RecipientGroups } from './recipient-groups.tsx';

type WhoGetsItProps = {
  recipients: readonly Recipient[];
  /** Of how many messages this is the first; the others can differ. */
  messages: number;
  /** Subscriptions that AWS counts and the map does not have. */
  unseen: number;
};

/** Who would get the message as it is written now, by verdict, each with the reason. */
export function WhoGetsIt({ recipients, messages, unseen }: WhoGetsItProps) {
  return (
    <Section title="Who would get this">
      {recipients.length === 0 && <p className="text-soft">Nobody that Weir can see: the topic has no subscription.</p>}
      <RecipientGroups recipients={recipients} />
      <p className="mt-1 text-xs text-mute">
        {messages > 1 && `For the first of ${formatCount(messages)} messages. `}
        {unseen > 0 && `AWS counts ${formatCount(unseen)} more subscriptions than Weir can see. `}
        Judged by the filters as read; a change of a filter takes up to 15 minutes at AWS.
      </p>
    </Section>
  );
}
