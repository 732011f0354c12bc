'use client';

import { useState } from 'react';
import { NodeChoice } from '#components/inspector/node-choice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { whyNotSubscribe } from '#lib/topology/change/connect.ts';
import { subscribeEndpoint } from '#lib/topology/change-forms/join-intents.ts';
import { FormBox } from './form-box.tsx';

type SubscribeToTopicFormProps = {
  /** A queue, or a device of mobile push. */
  subscriber: { protocol: 'sqs' | 'application'; endpoint: string; name: string };
  scope: Scope;
  onClose: () => void;
};

/** A topic that a queue or a device is to be fed by. */
export function SubscribeToTopicForm({ subscriber, scope, onClose }: SubscribeToTopicFormProps) {
  const [topic, setTopic] = useState<string | null>(null);
  const { protocol, endpoint, name } = subscriber;
  return (
    <FormBox
      label={`Subscribe ${name} to a topic`}
      intents={topic === null ? null : [subscribeEndpoint(topic, protocol, endpoint)]}
      onClose={onClose}
    >
      <NodeChoice
        what="topic"
        question={`Choose the topic that will feed ${name}.`}
        chosen={topic}
        whyNot={(id) => whyNotSubscribe(scope.graph, { topicArn: id, protocol, endpoint })}
        onChoose={setTopic}
        scope={scope}
      />
    </FormBox>
  );
}
