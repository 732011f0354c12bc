'use client';

import { useState } from 'react';
import { NodeChoice } from '#components/inspector/node-choice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { whyNotConnect } from '#lib/topology/change/connect.ts';
import { giveDeadLetterQueue, USUAL_RECEIVES } from '#lib/topology/change-forms/join-intents.ts';
import { receivesMistake } from '#lib/topology/change-forms/patterns/pattern-mistakes.ts';
import { FormBox } from './form-box.tsx';
import { ReceivesField } from './receives-field.tsx';

type DeadLetterFormProps = { queue: Queue; scope: Scope; onClose: () => void };

/** Where a queue's spent messages go, and when. */
export function DeadLetterForm({ queue, scope, onClose }: DeadLetterFormProps) {
  const { arn, name, deadLetter } = queue;
  const [target, setTarget] = useState(deadLetter?.arn ?? null);
  const [receives, setReceives] = useState(String(deadLetter?.maxReceiveCount ?? USUAL_RECEIVES));
  const count = Number(receives);
  const changed = target !== deadLetter?.arn || count !== deadLetter.maxReceiveCount;
  const ready = target !== null && changed && receivesMistake(count) === null;
  return (
    <FormBox
      label={`Dead-letter queue of ${name}`}
      intents={ready ? [giveDeadLetterQueue(arn, target, count)] : null}
      onClose={onClose}
    >
      <NodeChoice
        what="queue"
        question={`Choose the dead-letter queue of ${name}.`}
        chosen={target}
        whyNot={(id) => whyNotConnect({ graph: scope.graph, kind: 'redrive', source: arn, target: id })}
        onChoose={setTarget}
        scope={scope}
      />
      <ReceivesField value={receives} onChange={setReceives} />
    </FormBox>
  );
}
