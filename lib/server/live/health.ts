import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Outcome } from '#lib/server/aws/outcomes.ts';
import { isQueueArn } from '#lib/server/place.ts';
import type { WeirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { Cadence } from './cadence.ts';
import { createDenials, type Denials } from './denials.ts';
import { createRetry, type Retry } from './retry.ts';

type Service = Outcome['service'];
type Problem = NonNullable<ConnectionStatus['problem']>;

/** How the connection fares, from the ends of its calls alone. */
export type Health = {
  denials: Denials;
  hear(outcome: Outcome): void;
  /** A scan ended with a fault of its own (a page token that repeats), or well (`null`). */
  scanned(scan: string, error: WeirError | null): void;
  /** A queue or topic is known no more, by its ARN. */
  forget(arn: string): void;
  problem(): Problem | null;
  /** ms since epoch; `null` = never. */
  answeredAt(): number | null;
  /** Whether readings of a service rest until a scan, tried now and then, is answered again. */
  waiting(service: Service): boolean;
  mayTry(service: Service): boolean;
};

/** Codes that say: nothing can be read of this service now. */
const DOWN: ReadonlySet<string> = new Set(['unreachable', 'unauthenticated']);

/** Failures of the connection that pass by themselves, and say nothing of the resource that was asked of. */
export const PASSING: ReadonlySet<string> = new Set([...DOWN, 'throttled']);

/** Codes that the call itself told already: of its service, or of one action. */
const TOLD: ReadonlySet<string> = new Set([...PASSING, 'denied']);

/** Only what is asked makes the map partial when it is refused: a refused change leaves it whole. */
const READING = /^s[qn]s:(?:Get|List)/;

export function createHealth({ cadence, now }: { cadence: Cadence; now: () => number }): Health {
  const denials = createDenials(now);
  const retryOf = () => createRetry({ first: cadence.retryFirst, most: cadence.retryMost });
  const retries: Record<Service, Retry> = { sqs: retryOf(), sns: retryOf() };
  const problems = new Map<string, Problem>();
  let answeredAt: number | null = null;

  function fail(of: string, { code, awsError, message }: WeirError): void {
    const before = problems.get(of);
    const since = before?.code === code ? before.since : new Date(now()).toISOString();
    problems.set(of, { code, awsError, message, since });
  }

  return {
    denials,
    hear({ service, action, resource, error }) {
      if (error && DOWN.has(error.code)) {
        fail(service, error);
        retries[service].failed(now());
        return;
      }
      answeredAt = now();
      retries[service].answered();
      if (error?.code === 'throttled') fail(service, error);
      else problems.delete(service);
      if (!READING.test(action)) return;
      if (error?.code === 'denied') denials.refused(action, resource, error.message);
      else if (error === null) denials.allowed(action, resource);
      else if (error.code === 'not_found') denials.forget(resource);
    },
    scanned(scan, error) {
      if (error && !TOLD.has(error.code)) fail(scan, error);
      else problems.delete(scan);
    },
    forget: (arn) => denials.forget(`${isQueueArn(arn) ? 'queue' : 'topic'} ${nameOfArn(arn)}`),
    problem() {
      const [first] = problems.values();
      return first ?? null;
    },
    answeredAt: () => answeredAt,
    waiting: (service) => retries[service].waiting(),
    mayTry: (service) => retries[service].due(now()),
  };
}
