'use client';

import { Unplug } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';

/** Plans to take a subscription away; nothing for one that is not confirmed: it has no ARN to name it by. */
export function Unsubscribe({ edge: { id, subscription } }: { edge: SubscriptionEdge }) {
  if (subscription.arn === null) return null;
  return (
    <Button onClick={() => propose([{ kind: 'unsubscribe', subscription: id }])}>
      <Unplug aria-hidden />
      Unsubscribe…
    </Button>
  );
}
