'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { MissingPermissions } from '#components/changes/policy/missing-permissions.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Policy } from '#lib/contracts/queue.ts';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import type { Rule } from '#lib/topology/change-forms/policy/who-may.ts';
import { PolicyPanel } from './policy-panel.tsx';
import { Remote } from './remote.tsx';
import type { Scope } from './scope.ts';

type PolicyTabProps = {
  kind: ResourceKind;
  arn: string;
  scope: Scope;
  /** `null` where the resource cannot be asked for. */
  query: UseQueryResult<{ policy: Policy | null }> | null;
  /** What the absence of a policy means for this kind of resource. */
  without: string;
};

/** The policy of a queue or topic, once its detail was read; of a queue, statements can be planned away and added. */
export function PolicyTab({ kind, arn, scope, query, without }: PolicyTabProps) {
  if (!query) return <EmptyState title="Policy not known">It cannot be asked for from this connection.</EmptyState>;
  const remove = ({ index, text }: Rule) =>
    propose([{ kind: 'removeStatement', queueArn: arn, index, statement: text }]);
  return (
    <Remote query={query} what="Reading the policy">
      {({ policy }) => (
        <>
          {kind === 'queue' && <MissingPermissions queueArn={arn} scope={scope} />}
          <PolicyPanel kind={kind} policy={policy} without={without} onRemove={kind === 'queue' ? remove : undefined} />
        </>
      )}
    </Remote>
  );
}
