'use client';

import { TriangleAlert } from 'lucide-react';
import { subscriptionsTo } from '#components/inspector/edges.ts';
import { ResourceLink } from '#components/inspector/resource-link.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

/** Topics that are subscribed to but may not send; nothing where all may. */
export function MissingPermissions({ queueArn, scope }: { queueArn: string; scope: Scope }) {
  const dropped = subscriptionsTo(scope.graph, queueArn).filter(
    ({ subscription }) => subscription.delivery === 'no-policy',
  );
  if (dropped.length === 0) return null;
  return (
    <Section title="Subscribed, but may not send">
      <ul className="flex flex-col gap-2">
        {dropped.map(({ id, source }) => (
          <li key={id} className="flex items-start justify-between gap-2">
            <div className="min-w-0">
              <ResourceLink id={source} scope={scope} />
              <p className="flex items-start gap-1 text-xs text-danger">
                <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
                No statement lets it: what it publishes is lost here.
              </p>
            </div>
            <Button size="sm" onClick={() => propose([{ kind: 'allowDelivery', topicArn: source, queueArn }])}>
              Allow {nameOfArn(source)}…
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
