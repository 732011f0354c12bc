import { RecipientGroup, type ShownRecipient } from './recipient-group.tsx';
import { VERDICT_LOOKS } from './verdict-look.ts';

/** Who would get a message and who not, by verdict, each with the reason. */
export function RecipientGroups({ recipients }: { recipients: readonly ShownRecipient[] }) {
  return VERDICT_LOOKS.map((look) => {
    const of = recipients.filter(({ verdict }) => verdict === look.verdict);
    return of.length > 0 && <RecipientGroup key={look.verdict} look={look} recipients={of} />;
  });
}
