import type { Aws } from '#lib/server/aws/clients.ts';
import { scanApplications } from './applications.ts';
import type { Cadence } from './cadence.ts';
import { type Cycle, createCycle } from './cycle.ts';
import type { Health } from './health.ts';
import type { State } from './state.ts';
import { scanQueues, scanSubscriptions, scanTopics } from './structure.ts';
import type { Watchers } from './watchers.ts';

const SCANS = [
  { name: 'queues', service: 'sqs', action: 'sqs:ListQueues', scan: scanQueues },
  { name: 'topics', service: 'sns', action: 'sns:ListTopics', scan: scanTopics },
  { name: 'subscriptions', service: 'sns', action: 'sns:ListSubscriptions', scan: scanSubscriptions },
  { name: 'applications', service: 'sns', action: 'sns:ListPlatformApplications', scan: scanApplications },
] as const;

/** A list that is read again and again; `absent` where the server has no such list. */
export type Scan = Cycle & { absent(): boolean };

export type ScansOptions = {
  aws: Aws;
  state: State;
  health: Health;
  watchers: Watchers;
  cadence: Cadence;
  now: () => number;
  unexpected: (error: unknown) => void;
  paged: () => void;
  /** Whether it is known what the server has. */
  known: () => boolean;
};

/** The lists of the structure, each on its own cycle: one that fails does not hold up the others. */
export function createScans({ aws, state, health, watchers, paged, known, ...pace }: ScansOptions): Scan[] {
  const isSelected = (arn: string) => watchers.urgencyOf(arn) === 'selected';
  return SCANS.map(({ name, service, action, scan }) => {
    const absent = () => aws.absences.has(action);
    const cycle = createCycle({
      run: () => scan({ aws, state, isSelected, paged }),
      mayRun: () => health.mayTry(service) && (service === 'sqs' || (known() && !absent())),
      isAwaited: () => health.waiting(service),
      ended: (error) => health.scanned(name, error),
      ...pace,
    });
    return { ...cycle, absent };
  });
}
