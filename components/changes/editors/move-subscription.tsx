'use client';

import { useState } from 'react';
import { NodeChoice } from '#components/inspector/node-choice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { whyNotConnect } from '#lib/topology/change/connect.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { FormBox, FormToggle } from './form-box.tsx';

type MoveSubscriptionProps = { edge: SubscriptionEdge; scope: Scope };

/** What an edge's end drawn to another queue does, as a form; nothing where it cannot be moved. */
export function MoveSubscription({ edge, scope }: MoveSubscriptionProps) {
  const { protocol, pending } = edge.subscription;
  if (protocol !== 'sqs' || pending) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <FormToggle label="Move to another queue…">
        {(close) => <MoveForm edge={edge} scope={scope} onClose={close} />}
      </FormToggle>
    </div>
  );
}

function MoveForm({ edge, scope, onClose }: MoveSubscriptionProps & { onClose: () => void }) {
  const [queue, setQueue] = useState<string | null>(null);
  return (
    <FormBox
      label="Move this subscription"
      intents={queue === null ? null : [{ kind: 'moveSubscription', subscription: edge.id, queueArn: queue }]}
      onClose={onClose}
    >
      <NodeChoice
        what="queue"
        question={`Choose the queue to move this subscription to ${nameOfArn(edge.subscription.topicArn)} to.`}
        chosen={queue}
        whyNot={(id) => whyNotConnect({ graph: scope.graph, kind: 'move', source: edge.id, target: id })}
        onChoose={setQueue}
        scope={scope}
      />
    </FormBox>
  );
}
