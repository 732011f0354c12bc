'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Policy } from '#lib/contracts/queue.ts';
import { PolicyPanel } from './policy-panel.tsx';
import { Remote } from './remote.tsx';

type PolicyTabProps = {
  /** `null` where the resource cannot be asked for. */
  query: UseQueryResult<{ policy: Policy | null }> | null;
  /** What the absence of a policy means for this kind of resource. */
  without: string;
};

/** The policy of a queue or topic, once its detail was read. */
export function PolicyTab({ query, without }: PolicyTabProps) {
  if (!query) return <EmptyState title="Policy not known">It cannot be asked for from this connection.</EmptyState>;
  return (
    <Remote query={query} what="Reading the policy">
      {({ policy }) => <PolicyPanel policy={policy} without={without} />}
    </Remote>
  );
}
