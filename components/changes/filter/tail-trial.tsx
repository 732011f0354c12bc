'use client';

import { Radio, Square } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Scope } from '#components/inspector/scope.ts';
import { FailureNotice } from '#components/messages/look/failure-notice.tsx';
import { useTail } from '#components/messages/tail/use-tail.ts';
import { Button } from '#components/ui/button.tsx';
import { isTailing } from '#lib/client/tails/tail-state.ts';
import { tailsOf } from '#lib/client/tails/tails.ts';
import { formatCount } from '#lib/format/count.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { TrialOutcome } from './trial-outcome.tsx';
import type { TrialState } from './use-trial.ts';

type TailTrialProps = { topicArn: string; state: TrialState; compared: boolean; scope: Scope };

/** messages after which the tap is taken away */
const ENOUGH = 50;
const EVERYTHING = { filterPolicy: null, filterPolicyScope: 'MessageAttributes', minutes: 5 } as const;

/** The filter on what is published from now on: a tap without a filter reads along until there is enough. */
export function TailTrial({ topicArn, state: { outcome }, compared, scope }: TailTrialProps) {
  const topic = nameOfArn(topicArn);
  const tails = useMemo(() => tailsOf(scope.connection, topic), [scope.connection, topic]);
  const state = useTail(tails);
  const { count, phase, failure, untapped } = state;
  useEffect(() => () => tails.leave(), [tails]);
  useEffect(() => {
    if (phase === 'running' && count >= ENOUGH) tails.stop();
  }, [phase, count, tails]);
  const running = isTailing(state);
  return (
    <>
      {!running && !scope.topology.connection.readOnly && (
        <div className="flex flex-col items-start gap-1">
          <Button onClick={() => tails.begin(EVERYTHING)}>
            <Radio aria-hidden />
            {count > 0 ? `Read along another ${ENOUGH}` : `Read along ${ENOUGH} messages`}
          </Button>
          <p className="text-xs text-mute">
            Weir makes a temporary queue, subscribes it to {topic} without a filter, and takes it away after {ENOUGH}{' '}
            messages, 5 minutes, or when you leave. It takes nothing from any consumer.
          </p>
        </div>
      )}
      {!running && scope.topology.connection.readOnly && count === 0 && (
        <p className="text-soft">Reading along makes a temporary queue: this connection is read-only.</p>
      )}
      {running && (
        <p role="status" className="flex items-center gap-2">
          <Radio aria-hidden className="size-4 text-flow" />
          {phase === 'placing' ? 'Placing the tap' : `${formatCount(count)} of ${ENOUGH} published so far`}
          <Button size="sm" onClick={tails.stop}>
            <Square aria-hidden />
            Stop
          </Button>
        </p>
      )}
      {failure && <FailureNotice title={count > 0 ? 'The tail broke off' : 'No tap was placed'} failure={failure} />}
      {untapped && untapped.left.length > 0 && (
        <p role="alert" className="text-xs text-danger">
          Still there: {untapped.left.join(', ')}. {untapped.why}
        </p>
      )}
      {count > 0 && <TrialOutcome outcome={outcome} compared={compared} />}
    </>
  );
}
