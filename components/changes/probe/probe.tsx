'use client';

import { useMutation } from '@tanstack/react-query';
import { Radar } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { useToast } from '#components/shell/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { probeOptions } from '#lib/client/queries/probe.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { outcomeTitle } from './outcome-title.ts';
import { ProbeEnd } from './probe-end.tsx';
import { ProbeOffer } from './probe-offer.tsx';
import { ProbeProgress } from './probe-progress.tsx';

/** A probe of one subscription: what it would do on request, then its sending, then what came of it. */
export function Probe({ subscription, scope }: { subscription: string; scope: Scope }) {
  const { topicArn, endpoint } = subscriptionEnds(subscription);
  const queue = nameOfArn(endpoint);
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const probe = useMutation({
    ...probeOptions(scope.connection, subscription),
    // It goes on when its panel is closed, and is told wherever the person is then.
    onSuccess: (outcome) => toast(`Probe of ${queue}: ${outcomeTitle(outcome)}`),
    onError: () => toast(`Probe of ${queue}: failed`),
  });
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone afterwards: focus stays here, and so does Escape.
  const onward = (step: () => void) => () => {
    place.current?.focus();
    step();
  };

  return (
    <div ref={place} tabIndex={-1} className="flex flex-col items-stretch gap-3 outline-none">
      {content()}
    </div>
  );

  function content() {
    switch (probe.status) {
      case 'idle':
        if (asked) return <ProbeOffer subscription={subscription} scope={scope} onSend={onward(probe.mutate)} />;
        return (
          <>
            <p className="text-soft">
              A marked message, published to {nameOfArn(topicArn)}, that should arrive in {queue} and nowhere else, and
              is removed there.
            </p>
            <Button size="sm" className="self-start" onClick={onward(() => setAsked(true))}>
              <Radar aria-hidden />
              Check who would get a probe…
            </Button>
          </>
        );
      case 'pending':
        return <ProbeProgress queue={queue} since={probe.submittedAt} />;
      case 'success':
        return <ProbeEnd queue={queue} outcome={probe.data} zone={scope.zone} onAgain={onward(probe.reset)} />;
      case 'error':
        return <ProbeEnd queue={queue} error={probe.error} zone={scope.zone} onAgain={onward(probe.reset)} />;
    }
  }
}
