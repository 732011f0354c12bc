'use client';

import { useState } from 'react';
import { NodeChoice } from '#components/inspector/node-choice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { whyNotConnect } from '#lib/topology/change/connect.ts';
import { subscribeQueue } from '#lib/topology/change-forms/join-intents.ts';
import { FormBox } from './form-box.tsx';

type SubscribeToTopicFormProps = { queue: Queue; scope: Scope; onClose: () => void };

/** A topic that a queue is to be fed by. */
export function SubscribeToTopicForm({ queue, scope, onClose }: SubscribeToTopicFormProps) {
  const [topic, setTopic] = useState<string | null>(null);
  return (
    <FormBox
      label={`Subscribe ${queue.name} to a topic`}
      intents={topic === null ? null : [subscribeQueue(topic, queue.arn)]}
      onClose={onClose}
    >
      <NodeChoice
        what="topic"
        question={`Choose the topic that will feed ${queue.name}.`}
        chosen={topic}
        whyNot={(id) => whyNotConnect({ graph: scope.graph, kind: 'subscribe', source: id, target: queue.arn })}
        onChoose={setTopic}
        scope={scope}
      />
    </FormBox>
  );
}
