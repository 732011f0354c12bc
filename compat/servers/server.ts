import type { Check } from '../check.ts';
import type { Target } from '../target.ts';

export type ServerName = 'sandbox' | 'fauxqs' | 'moto' | 'elasticmq';
type Service = 'sqs' | 'sns';
type Need = NonNullable<Check['needs']>[number];

/** A server that runs now. */
export type RunningServer = {
  target: Target;
  /** False once it has ended by itself. */
  alive(): boolean;
  stop(): Promise<void>;
};

/** An SQS, and perhaps an SNS, that somebody wrote. */
export type Server = {
  name: ServerName;
  /** As people know it, with the version that is pinned. */
  title: string;
  /** What it sets out to be; checks of the other service are not asked of it. */
  services: readonly Service[];
  /** What it lets a test do. */
  offers: readonly Need[];
  /** How many checks it is asked at a time: one where time is moved for all of them. */
  atATime: number;
  /**
   * Fetches it, where the cache has not got it, and starts it on a free port.
   * @throws MissingServer where this machine cannot have it
   */
  start(): Promise<RunningServer>;
};

/** A server that this machine cannot have; the message says what is missing. */
export class MissingServer extends Error {
  override name = 'MissingServer';
}
