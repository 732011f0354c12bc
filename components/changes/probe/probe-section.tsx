'use client';

import { useState } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { nameIn } from '#components/inspector/subject.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { Probe } from './probe.tsx';

type ProbeSectionProps = {
  /** Ids of subscriptions of queues; of several one is chosen. */
  subscriptions: readonly string[];
  scope: Scope;
};

/** Tries whether what a topic publishes arrives in a queue, with a message of Weir's own. Loaded when it is shown first. */
export function ProbeSection({ subscriptions, scope }: ProbeSectionProps) {
  const [wish, setWish] = useState<string | null>(null);
  const chosen = subscriptions.find((id) => id === wish) ?? subscriptions[0];
  if (chosen === undefined || scope.topology.connection.readOnly) return null;
  return (
    <Section title="Send a probe">
      <div className="flex flex-col gap-3">
        {subscriptions.length > 1 && (
          <SelectField
            label="Through the subscription"
            value={chosen}
            onChange={setWish}
            options={subscriptions.map((id) => ({ value: id, label: nameIn(scope.graph, id) }))}
          />
        )}
        <Probe key={chosen} subscription={chosen} scope={scope} />
      </div>
    </Section>
  );
}
