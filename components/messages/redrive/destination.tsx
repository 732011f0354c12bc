'use client';

import { MapPin } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { ResourceLink } from '#components/inspector/resource-link.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { useNarrow } from '#components/inspector/use-narrow.ts';
import { Choice } from '#components/messages/look/choice.tsx';
import { Button } from '#components/ui/button.tsx';
import { nodePicks } from '#lib/client/node-pick.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { QueueSearch } from './queue-search.tsx';
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
  const { graph } = scope;
  // In a narrow window the inspector covers the map.
  const narrow = useNarrow();
  const picking = useSyncExternalStore(nodePicks.subscribe, nodePicks.get, nodePicks.get) !== null;
  useEffect(() => nodePicks.cancel, []);
  const shared = queue.deadLetterFor.length > 1;
  const pick = () =>
    nodePicks.ask({
      question: `Choose the queue to move the messages of ${queue.name} to.`,
      whyNot: (id) => whyNot(queue, graph.nodes.get(id)),
      onPick: onChoose,
    });
  return (
    <div className="flex flex-col gap-2">
      <Choice
        label="Move to"
        options={GOALS}
        value={elsewhere ? 1 : 0}
        onChange={(value) => {
          nodePicks.cancel();
          onElsewhere(value === 1);
        }}
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
        <div className="flex flex-col gap-2">
          {chosen !== null && (
            <p className="flex items-center gap-2">
              <span className="text-xs text-mute">Chosen</span>
              <ResourceLink id={chosen} scope={scope} />
            </p>
          )}
          {!narrow && (
            <Button onClick={picking ? nodePicks.cancel : pick} aria-pressed={picking} className="self-start">
              <MapPin aria-hidden />
              {picking ? 'Cancel choosing' : 'Choose on the map'}
            </Button>
          )}
          <QueueSearch
            label="Or find it by name"
            graph={graph}
            whyNot={(node) => whyNot(queue, node)}
            onChoose={onChoose}
          />
        </div>
      )}
    </div>
  );
}
