'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { healthOf } from '#lib/topology/health.ts';
import type { Health } from '#lib/topology/model.ts';

/** How a queue fares by the numbers of this moment, its own and its dead-letter queue's. */
export function readHealth(queue: Queue, numbers: NumbersStore): Health {
  return healthOf(queue, numbers.get(queue.arn), readDeadLetters(queue, numbers));
}

/** How many messages wait in a queue's dead-letter queue; `null` = it has none, or it was not read yet. */
export function readDeadLetters(queue: Queue, numbers: NumbersStore): number | null {
  return (queue.deadLetter && numbers.get(queue.deadLetter.arn)?.visible) ?? null;
}

/** How a queue fares, live: renders again only when the health itself changes. */
export function useHealth(queue: Queue, numbers: NumbersStore): Health {
  const { arn, deadLetter } = queue;
  const subscribe = useCallback(
    (onChange: () => void) => {
      const stops = [arn, deadLetter?.arn].flatMap((each) => (each ? numbers.subscribe(each, onChange) : []));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [numbers, arn, deadLetter?.arn],
  );
  const read = () => readHealth(queue, numbers);
  return useSyncExternalStore(subscribe, read, read);
}
