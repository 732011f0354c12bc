import { useDeferredValue, useMemo } from 'react';
import { countOf } from '#lib/client/sends/amount.ts';
import { publicationOf } from '#lib/client/sends/composer-form.ts';
import type { Shelved } from '#lib/client/sends/draft-shelf.ts';
import type { PublicationDraft } from '#lib/contracts/message.ts';
import { readDraftTemplate } from '#lib/messages/expand-draft.ts';
import { mintUuid } from '#lib/messages/mint-uuid.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { type Recipient, recipientsOf } from '#lib/topology/recipients.ts';

/** Who would get what is written, the first message of it where it is a template; one a subscription, in their order. */
export function useRecipients(
  { form, amount }: Shelved,
  edges: readonly SubscriptionEdge[],
): { recipients: readonly Recipient[]; messages: number } {
  const settled = useDeferredValue(form);
  const many = amount.mode === 'many';
  const subscriptions = useMemo(() => edges.map(({ subscription }) => subscription), [edges]);
  const recipients = useMemo(() => {
    const draft = publicationOf(settled);
    return recipientsOf(whatIsWritten(many ? firstOf(draft) : draft), subscriptions);
  }, [settled, many, subscriptions]);
  return { recipients, messages: many ? (countOf(amount) ?? 1) : 1 };
}

function firstOf(draft: PublicationDraft): PublicationDraft {
  return readDraftTemplate(draft).expand({ i: 1, now: Date.now(), uuid: mintUuid, random: Math.random });
}

/** An attribute without its name or value is not there yet. */
function whatIsWritten({ attributes, ...rest }: PublicationDraft): PublicationDraft {
  const whole = Object.entries(attributes).filter(([name, { value }]) => name !== '' && value !== '');
  return { ...rest, attributes: Object.fromEntries(whole) };
}
