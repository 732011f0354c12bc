'use client';

import { useQuery } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { useMemo } from 'react';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { RecipientGroups } from '#components/messages/publish/recipient-groups.tsx';
import { probeFactsOptions } from '#lib/client/queries/probe.ts';
import type { ProbeFacts } from '#lib/contracts/probe.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { ProbeAgreement } from './probe-agreement.tsx';
import { ProbeMessage } from './probe-message.tsx';

type ProbeOfferProps = {
  subscription: string;
  scope: Scope;
  onSend: () => void;
};

/** Who would get a probe, what it is and costs; then the way to send it, or why there is none. Nothing is sent yet. */
export function ProbeOffer({ subscription, scope, onSend }: ProbeOfferProps) {
  const query = useQuery(probeFactsOptions(scope.connection, subscription));
  const queue = nameOfArn(subscriptionEnds(subscription).endpoint);
  return (
    <Remote query={query} what="Reading who would get a probe">
      {({ recipients, message, refusal, price }) => (
        <>
          {refusal !== null && <Refusal words={refusal} />}
          <Recipients recipients={recipients} />
          {message && <ProbeMessage message={message} />}
          {refusal === null && <ProbeAgreement queue={queue} price={price} onSend={onSend} />}
        </>
      )}
    </Remote>
  );
}

function Refusal({ words }: { words: string }) {
  return (
    <div className="rounded-[10px] border border-line p-3">
      <p className="flex items-center gap-1.5 font-medium">
        <Ban aria-hidden className="size-4 shrink-0 text-mute" />
        No probe is offered
      </p>
      <p className="mt-1 break-words text-soft">{words}</p>
    </div>
  );
}

function Recipients({ recipients }: Pick<ProbeFacts, 'recipients'>) {
  const shown = useMemo(
    () =>
      recipients.map(({ subscription: id, verdict, why }) => ({
        subscription: { id, ...subscriptionEnds(id) },
        verdict,
        why,
      })),
    [recipients],
  );
  if (shown.length === 0) return null;
  return (
    <div>
      <h4 className="mb-1 text-xs font-medium text-mute">Who would get it, by the filters as read now</h4>
      <RecipientGroups recipients={shown} />
    </div>
  );
}
