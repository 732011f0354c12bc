/** A program that others wrote, and that speaks SQS, SNS and STS. */
export type Client = {
  /** As people know it; also the folder of its pins, where it is fetched. */
  name: string;
  /** How its SQS is asked. */
  protocol: 'JSON' | 'query';
  /**
   * The command that builds the world, fetched where the cache has not got it.
   * @throws MissingServer where this machine cannot have it
   */
  ready(): Promise<{ command: string; args: readonly string[]; env?: Record<string, string> }>;
};

/** What came of one client's world. */
export type ClientResult = Pick<Client, 'name' | 'protocol'> & {
  /** In its own words; null where it did not come to say. */
  version: string | null;
  /** What it built and read back, in order. */
  steps: readonly string[];
  outcome: { kind: 'ok' } | { kind: 'failed'; why: string } | { kind: 'missing'; why: string };
};
