'use client';

import { foreignOwner } from '#components/inspector/foreign.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { openQuickCreate } from './create-desk.ts';
import { DeadLetterForm } from './dead-letter-form.tsx';
import { FormToggle } from './form-box.tsx';

/** What can be done about where a queue's spent messages go; nothing where that was not read, or is another account's. */
export function DeadLetterActions({ queue, scope }: { queue: Queue; scope: Scope }) {
  const { arn, access, deadLetter } = queue;
  if (access.state !== 'readable' || foreignOwner(arn, scope.topology.connection) !== null) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <FormToggle label={deadLetter ? 'Change dead-letter queue…' : 'Choose a dead-letter queue…'}>
        {(close) => <DeadLetterForm queue={queue} scope={scope} onClose={close} />}
      </FormToggle>
      {deadLetter ? (
        <Button size="sm" onClick={() => propose([{ kind: 'setRedrivePolicy', queueArn: arn, deadLetter: null }])}>
          Plan to remove it
        </Button>
      ) : (
        <Button size="sm" onClick={() => openQuickCreate('redrive', arn)}>
          Make one…
        </Button>
      )}
    </div>
  );
}
