import type { Scope } from '#components/inspector/scope.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

type WhatHappensProps = {
  queue: Queue;
  scope: Scope;
  /** `null` = where each message came from. */
  goal: string | null;
  elsewhere: boolean;
};

/** What a redrive does, said before it is begun. Source: SQS developer guide, "Configuring a dead-letter queue redrive". */
export function WhatHappens({ queue, scope, goal, elsewhere }: WhatHappensProps) {
  const from = elsewhere ? [] : queue.deadLetterFor;
  const hasLimit = from.some((arn) => {
    const node = scope.graph.nodes.get(arn);
    return node && 'queue' in node && node.queue.deadLetter !== null;
  });
  return (
    <div className="text-xs text-soft">
      <p className="font-medium text-ink">What will happen</p>
      <ul className="mt-1 flex list-disc flex-col gap-0.5 pl-4">
        <li>
          Every message that is visible is moved, also what comes meanwhile: SQS offers no selection and no editing.
        </li>
        <li>Each becomes a new message: new message ID, new sent time, and its retention starts anew.</li>
        {queue.fifo && <li>On FIFO, moved messages are mixed with new ones: the order within a group is not kept.</li>}
        <li>
          Whether its receive count starts anew is not documented
          {hasLimit && ': it may come back here sooner than before'}.
        </li>
        {goal !== null && <li>They do not go back to where they came from, but all to {nameOfArn(goal)}.</li>}
        <li>It can be cancelled while it runs; what moved stays moved. SQS ends it after 36 hours.</li>
        <li>If messages fail again and come back, Weir stops it. That brake works as long as Weir runs.</li>
      </ul>
    </div>
  );
}
