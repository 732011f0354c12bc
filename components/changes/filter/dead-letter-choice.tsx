'use client';

import { X } from 'lucide-react';
import { NodeSearch } from '#components/inspector/node-search.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { whyNotSubscriptionDeadLetter } from '#lib/topology/change/rules/dead-letter.ts';
import type { Graph } from '#lib/topology/model.ts';

type DeadLetterChoiceProps = {
  subscription: Subscription;
  graph: Graph;
  chosen: string | null;
  onChoose: (arn: string | null) => void;
};

/** The subscription's own dead-letter queue: none, or one that is found by name. */
export function DeadLetterChoice({ subscription, graph, chosen, onChoose }: DeadLetterChoiceProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend>Own dead-letter queue</legend>
      <p className="text-xs text-mute">
        Takes what SNS could not deliver to the endpoint, which is dropped otherwise. It must be of the same account and
        Region; the plan lets the topic send to it where its policy does not yet.
      </p>
      <p className="flex items-center gap-1">
        {chosen === null ? (
          <span className="text-soft">None</span>
        ) : (
          <>
            <span className="min-w-0 break-all">{nameOfArn(chosen)}</span>
            <IconButton size="sm" label="No dead-letter queue" onClick={() => onChoose(null)}>
              <X aria-hidden />
            </IconButton>
          </>
        )}
      </p>
      <NodeSearch
        what="queue"
        label={chosen === null ? 'Find one by name' : 'Another, by name'}
        graph={graph}
        whyNot={(id) => whyNotSubscriptionDeadLetter(subscription, id)}
        onChoose={onChoose}
      />
    </fieldset>
  );
}
