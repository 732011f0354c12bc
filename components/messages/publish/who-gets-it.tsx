import { Section } from '#components/inspector/section.tsx';
import { formatCount } from '#lib/format/count.ts';
import type { Recipient } from '#lib/topology/recipients.ts';
import { RecipientGroup } from './recipient-group.tsx';
import { VERDICT_LOOKS } from './verdict-look.ts';

type WhoGetsItProps = {
  recipients: readonly Recipient[];
  /** Of how many messages this is the first; the others can differ. */
  messages: number;
  /** Subscriptions that AWS counts and the map does not have. */
  unseen: number;
};

/** Who would get the message as it is written now, by verdict, each with the reason. */
export function WhoGetsIt({ recipients, messages, unseen }: WhoGetsItProps) {
  const groups = VERDICT_LOOKS.flatMap((look) => {
    const of = recipients.filter(({ verdict }) => verdict === look.verdict);
    return of.length > 0 ? [{ look, of }] : [];
  });
  return (
    <Section title="Who would get this">
      {recipients.length === 0 && <p className="text-soft">Nobody that Weir can see: the topic has no subscription.</p>}
      {groups.map(({ look, of }) => (
        <RecipientGroup key={look.verdict} look={look} recipients={of} />
      ))}
      <p className="mt-1 text-xs text-mute">
        {messages > 1 && `For the first of ${formatCount(messages)} messages. `}
        {unseen > 0 && `AWS counts ${formatCount(unseen)} more subscriptions than Weir can see. `}
        Judged by the filters as read; a change of a filter takes up to 15 minutes at AWS.
      </p>
    </Section>
  );
}
