'use client';

import { useFindings } from '#components/findings/use-findings.ts';
import type { FindingKind } from '#lib/contracts/finding.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { deliveryWords } from './delivery-words.ts';
import { Notice } from './notice.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';

/** Whether what the topic publishes arrives; nothing where a finding of the subscription says so already. */
export function DeliverySection({ subscription, scope }: { subscription: Subscription; scope: Scope }) {
  const kind = findingOf(subscription);
  const list = useFindings(scope.connection);
  if (list?.findings.some((finding) => finding.kind === kind && finding.about[0] === subscription.id)) return null;
  const { verdict, tone, meaning } = deliveryWords(subscription);
  return (
    <Section title="Delivery">
      <Notice tone={tone} title={verdict}>
        {meaning}
      </Notice>
    </Section>
  );
}

/** The kind of finding that says that nothing arrives, and why. */
function findingOf({ pending, delivery, device }: Subscription): FindingKind | null {
  if (pending) return 'pending-subscription';
  if (device === 'disabled' || device === 'gone') return 'endpoint-disabled';
  if (delivery === 'no-policy') return 'no-delivery-policy';
  return delivery === 'orphan' ? 'orphan-subscription' : null;
}
