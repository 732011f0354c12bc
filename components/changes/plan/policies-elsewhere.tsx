import { ClipboardList } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { QueueElsewhere } from '#lib/client/changes/plan-owner.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

type PoliciesElsewhereProps = { queues: readonly QueueElsewhere[]; labelOf: (connection: string) => string };

/** The second half of a subscription whose queue another connection owns: the plan of that queue's policy, there. */
export function PoliciesElsewhere({ queues, labelOf }: PoliciesElsewhereProps) {
  if (queues.length === 0) return null;
  return (
    <div className="flex shrink-0 flex-col gap-2 border-b border-line px-4 py-3">
      {queues.map(({ topicArn, queueArn, owner }) => (
        <div key={`${topicArn} ${queueArn}`} className="flex flex-col items-start gap-2">
          <p className="text-soft">
            Queue {nameOfArn(queueArn)} is of {labelOf(owner)}: that topic {nameOfArn(topicArn)} may send to it is a
            plan of its own, through that connection.
          </p>
          <Button size="sm" onClick={() => propose([{ kind: 'allowDelivery', topicArn, queueArn }])}>
            <ClipboardList aria-hidden />
            Plan the policy in {labelOf(owner)}
          </Button>
        </div>
      ))}
    </div>
  );
}
