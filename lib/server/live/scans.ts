import type { Aws } from '#lib/server/aws/clients.ts';
import type { Cadence } from './cadence.ts';
import { type Cycle, createCycle } from './cycle.ts';
import type { Health } from './health.ts';
import type { State } from './state.ts';
import { scanQueues, scanSubscriptions, scanTopics } from './structure.ts';
import type { Watchers } from './watchers.ts';

const SCANS = [
  { name: 'queues', service: 'sqs', scan: scanQueues },
  { name: 'topics', service: 'sns', scan: scanTopics },
  { name: 'subscriptions', service: 'sns', scan: scanSubscriptions },
] as const;

export type ScansOptions = {
  aws: Aws;
  state: State;
  health: Health;
  watchers: Watchers;
  cadence: Cadence;
  now: () => number;
  unexpected: (error: unknown) => void;
  paged: () => void;
};

/** The three lists of the structure, each on its own cycle: one that fails does not hold up the others. */
export function createScans({ aws, state, health, watchers, paged, ...pace }: ScansOptions): Cycle[] {
  const isSelected = (arn: string) => watchers.urgencyOf(arn) === 'selected';
  return SCANS.map(({ name, service, scan }) =>
    createCycle({
      run: () => scan({ aws, state, isSelected, paged }),
      mayRun: () => health.mayTry(service),
      isAwaited: () => health.waiting(service),
      ended: (error) => health.scanned(name, error),
      ...pace,
    }),
  );
}
