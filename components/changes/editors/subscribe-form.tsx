'use client';

import { useState } from 'react';
import { NodeChoice } from '#components/inspector/node-choice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Topic } from '#lib/contracts/topic.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { needsConfirmation } from '#lib/topology/change/awaits-confirmation.ts';
import { whyNotConnect, whyNotSubscribe } from '#lib/topology/change/connect.ts';
import { ENDPOINT_WORDS, endpointMistake, type OfferedProtocol } from '#lib/topology/change-forms/endpoint-mistake.ts';
import { subscribeEndpoint } from '#lib/topology/change-forms/join-intents.ts';
import { DeviceChoice } from './device-choice.tsx';
import { FormBox } from './form-box.tsx';

type SubscribeFormProps = { topic: Topic; scope: Scope; onClose: () => void };

const PROTOCOLS = Object.keys(ENDPOINT_WORDS) as OfferedProtocol[];

/** A new subscriber of a topic: a queue, or anything else that SNS delivers to. */
export function SubscribeForm({ topic, scope, onClose }: SubscribeFormProps) {
  const [protocol, setProtocol] = useState<OfferedProtocol>('sqs');
  const [queue, setQueue] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const [device, setDevice] = useState<string | null>(null);
  const applications = scope.topology.platformApplications ?? [];
  // Where apps cannot be listed, a device is named by its ARN.
  const choosesDevice = protocol === 'application' && applications.length > 0;
  const chosen = choosesDevice ? device : queue;
  const endpoint = protocol === 'sqs' || choosesDevice ? (chosen ?? '') : address.trim();
  const mistake = endpointMistake(protocol, endpoint);
  // SNS developer guide, "Message delivery for FIFO topics": queues only.
  const offered = topic.fifo ? (['sqs'] as const) : PROTOCOLS;
  // On the map a topic goes to apps and devices too: those are of the other protocol here.
  const whyNotQueue = (id: string) =>
    parseArn(id)?.service === 'sqs'
      ? whyNotConnect({ graph: scope.graph, kind: 'subscribe', source: topic.arn, target: id })
      : 'Only a queue can be chosen here.';
  return (
    <FormBox
      label={`Subscribe to ${topic.name}`}
      intents={mistake === null ? [subscribeEndpoint(topic.arn, protocol, endpoint)] : null}
      onClose={onClose}
    >
      <SelectField
        label="Protocol"
        options={offered.map((value) => ({ value, label: ENDPOINT_WORDS[value].label }))}
        hint={topic.fifo ? 'A FIFO topic delivers to queues only.' : undefined}
        value={protocol}
        onChange={(value) => setProtocol(PROTOCOLS.find((each) => each === value) ?? 'sqs')}
      />
      {protocol === 'sqs' && (
        <NodeChoice
          what="queue"
          question={`Choose the queue to subscribe to ${topic.name}.`}
          chosen={queue}
          whyNot={whyNotQueue}
          onChoose={setQueue}
          scope={scope}
        />
      )}
      {choosesDevice && (
        <DeviceChoice
          connection={scope.connection}
          applications={applications}
          chosen={device}
          whyNot={(arn) =>
            whyNotSubscribe(scope.graph, { topicArn: topic.arn, protocol: 'application', endpoint: arn })
          }
          onChoose={setDevice}
        />
      )}
      {protocol !== 'sqs' && !choosesDevice && (
        <TextField
          label={ENDPOINT_WORDS[protocol].endpoint}
          mono
          value={address}
          mistake={address === '' ? null : mistake}
          hint={needsConfirmation(protocol) ? 'Stays pending until whoever is there confirms it.' : undefined}
          onChange={setAddress}
        />
      )}
    </FormBox>
  );
}
