'use client';

import { NodeChoice } from '#components/inspector/node-choice.tsx';
import { ResourceLink } from '#components/inspector/resource-link.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Choice } from '#components/messages/look/choice.tsx';
import type { Queue } from '#lib/contracts/queue.ts';
import { whyNot } from './why-not.ts';

type DestinationProps = {
  queue: Queue;
  scope: Scope;
  /** To another queue than where each message came from. */
  elsewhere: boolean;
  onElsewhere: (elsewhere: boolean) => void;
  chosen: string | null;
  onChoose: (arn: string) => void;
};

const GOALS = [
  { value: 0, label: 'Where each came from' },
  { value: 1, label: 'Another queue' },
] as const;

/** Where a redrive goes: back to each message's source, or to one queue, chosen on the map or by name. */
export function Destination({ queue, scope, elsewhere, onElsewhere, chosen, onChoose }: DestinationProps) {
  const shared = queue.deadLetterFor.length > 1;
  return (
    <div className="flex flex-col gap-2">
      <Choice
        label="Move to"
        options={GOALS}
        value={elsewhere ? 1 : 0}
        onChange={(value) => onElsewhere(value === 1)}
      />
      {!elsewhere && (
        <ul className="flex flex-col gap-1">
          {queue.deadLetterFor.map((arn) => (
            <li key={arn}>
              <ResourceLink id={arn} scope={scope} />
            </li>
          ))}
          {shared && (
            <li className="text-xs text-mute">
              Shared by {queue.deadLetterFor.length}: SQS keeps with each message which queue gave it up.
            </li>
          )}
        </ul>
      )}
      {elsewhere && (
        <NodeChoice
          what="queue"
          question={`Choose the queue to move the messages of ${queue.name} to.`}
          chosen={chosen}
          whyNot={(id) => whyNot(queue, scope.graph.nodes.get(id))}
          onChoose={onChoose}
          scope={scope}
        />
      )}
    </div>
  );
}
