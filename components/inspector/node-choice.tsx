'use client';

import { MapPin } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';
import { nodePicks } from '#lib/client/node-pick.ts';
import { NodeSearch } from './node-search.tsx';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { useNarrow } from './use-narrow.ts';

export type NodeChoiceProps = {
  /** What is chosen: `queue`, `topic`. */
  what: 'queue' | 'topic';
  /** What the map asks, e.g. `Choose the queue to subscribe to orders.` */
  question: string;
  /** Id of the chosen node. */
  chosen: string | null;
  /** Why a node will not do, a sentence; `null` = it will. */
  whyNot: (id: string) => string | null;
  onChoose: (id: string) => void;
  scope: Scope;
};

/** One queue or topic, chosen on the map or by its name. */
export function NodeChoice({ what, question, chosen, whyNot, onChoose, scope }: NodeChoiceProps) {
  // In a narrow window the inspector covers the map.
  const narrow = useNarrow();
  const picking = useSyncExternalStore(nodePicks.subscribe, nodePicks.get, nodePicks.get) !== null;
  useEffect(() => nodePicks.cancel, []);
  const pick = () => nodePicks.ask({ question, whyNot, onPick: onChoose });
  return (
    <div className="flex flex-col gap-2">
      {chosen !== null && (
        <p className="flex items-center gap-2">
          <span className="text-xs text-mute">Chosen</span>
          <ResourceLink id={chosen} scope={scope} />
        </p>
      )}
      {!narrow && (
        <Button size="sm" className="self-start" aria-pressed={picking} onClick={picking ? nodePicks.cancel : pick}>
          <MapPin aria-hidden />
          {picking ? 'Cancel choosing' : 'Choose on the map'}
        </Button>
      )}
      <NodeSearch
        label={`Find a ${what} by name`}
        what={what}
        graph={scope.graph}
        whyNot={whyNot}
        onChoose={onChoose}
      />
    </div>
  );
}
