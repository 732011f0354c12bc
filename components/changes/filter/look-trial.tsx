'use client';

import { Eye } from 'lucide-react';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import { nameOfArn } from '#lib/topology/arn.ts';
import { TrialOutcome } from './trial-outcome.tsx';
import type { TrialState } from './use-trial.ts';

type LookTrialProps = { queueArn: string; state: TrialState; compared: boolean; scope: Scope };

/** The filter on what the last look at the queue saw. */
export function LookTrial({ queueArn, state: { seen, outcome }, compared, scope }: LookTrialProps) {
  const name = nameOfArn(queueArn);
  if (seen === 0) {
    return (
      <div className="flex flex-col items-start gap-2">
        <p className="text-soft">This page has not looked at {name} yet.</p>
        {!scope.topology.connection.readOnly && (
          <Button onClick={() => scope.onSelect(queueArn, 'messages')}>
            <Eye aria-hidden />
            Look at messages of {name}
          </Button>
        )}
      </div>
    );
  }
  return (
    <>
      <p className="text-xs text-mute">
        What stands in {name} passed the filter that it came by: only messages live from the topic can show what would
        be new.
      </p>
      <TrialOutcome outcome={outcome} compared={compared} />
    </>
  );
}
