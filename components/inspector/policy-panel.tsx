'use client';

import { PolicyView } from '#components/changes/policy/policy-view.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Policy } from '#lib/contracts/queue.ts';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import type { Rule } from '#lib/topology/change-forms/policy/who-may.ts';
import { JsonBlock } from './json-block.tsx';
import { Section } from './section.tsx';

type PolicyPanelProps = {
  kind: ResourceKind;
  policy: Policy | null;
  /** What the absence of a policy means for this kind of resource. */
  without: string;
  /** Plans to take a statement out; left out where that cannot be planned. */
  onRemove?: ((rule: Rule) => void) | undefined;
};

/** A resource policy: who may do what, then its JSON. */
export function PolicyPanel({ kind, policy, without, onRemove }: PolicyPanelProps) {
  if (!policy) return <EmptyState title="No policy">{without}</EmptyState>;
  return (
    <>
      <PolicyView kind={kind} policy={policy.json} onRemove={onRemove} />
      <Section title="JSON">
        <JsonBlock json={policy.json} label="policy" />
      </Section>
    </>
  );
}
