import type { ActivityList, DoneAction } from '#lib/contracts/activity.ts';
import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Connection, ConnectionStatus } from '#lib/contracts/connection.ts';
import type { WatchInput, WatchOutput } from '#lib/contracts/feed.ts';
import type { FindingList } from '#lib/contracts/finding.ts';
import type { QueueDetail, QueueHistory } from '#lib/contracts/queue.ts';
import type { TopicDetail } from '#lib/contracts/topic.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import type { CapabilityBook } from '#lib/server/capabilities/capabilities.ts';
import type { Cadence } from './cadence.ts';
import type { Neighbours } from './neighbours.ts';

/** The part of a logger that the monitor needs: facts first, sentence second. */
export type Log = Record<'info' | 'warn' | 'error', (facts: Record<string, unknown>, message: string) => void>;

export type MonitorOptions = {
  connection: Omit<Connection, 'account'>;
  aws: Aws;
  /** The folder for an account's observed changes, asked once it is known; `null` = they are kept in memory only. */
  dataFolder: ((account: string) => string | null) | null;
  log: Log;
  /** Connections whose queues this one's subscriptions may end at. */
  neighbours?: Neighbours;
  /** What the server can do; AWS's own can do everything, and is not asked. */
  capabilities?: CapabilityBook;
  cadence?: Partial<Cadence>;
  /** ms since epoch */
  now?: () => number;
};

/** One tab's stream: `push` gets whole SSE events as text. */
type SubscribeInput = { viewer: string; lastEventId: string | null; push: (sseText: string) => void };

/** Calls that were sent through Weir, and whether AWS said that they are done. */
export type TakenIn = {
  touched: readonly { call: AwsCall; done: boolean }[];
  /** ARNs of subscriptions by id; one that waits for its confirmation has none. */
  subscriptionArns: ReadonlyMap<string, string>;
};

/** Watches one connection for all tabs; polls AWS only while somebody looks. */
export type Monitor = {
  connection(): Connection;
  status(): ConnectionStatus;
  /** Waits a few seconds for the first scan, then answers what there is. */
  topology(): Promise<Topology>;
  /** What is wrong in the picture, as far as is known; waits as `topology` does. */
  findings(): Promise<FindingList>;
  /** Begins with a snapshot, or with the patches missed since `lastEventId`. Returns the way out. */
  subscribe(input: SubscribeInput): () => void;
  /** Says what a tab looks at: that is read first and most often. */
  watch(input: WatchInput): WatchOutput;
  /** As SQS told it; `null` where it did not yet. Asks nothing. */
  queueUrl(arn: string): string | null;
  /** Errors: `not_found`, `denied`, `unreachable`, `throttled`, `unauthenticated`. */
  queueDetail(name: string): Promise<QueueDetail>;
  /** Reads a known queue's counts now, since they were changed through Weir. Never rejects: the picture says how it went. */
  recount(queueName: string): Promise<void>;
  /** Errors: `not_found`, `denied`, `unreachable`, `throttled`, `unauthenticated`. */
  topicDetail(name: string): Promise<TopicDetail>;
  /** Errors: `not_found`. */
  history(queueName: string): QueueHistory;
  /** Observed changes, newest first; of one resource where `id` is given. */
  activity(input: { id?: string; limit: number }): Promise<ActivityList>;
  /** Puts what was done through Weir on the activity list, beside what was observed. */
  note(action: Omit<DoneAction, 'at' | 'kind'>): void;
  /** Makes the picture right at once after changes made through Weir: what they touched is read when it resolves. */
  takeIn(done: TakenIn): Promise<void>;
  /** Reads structure, and what is looked at, now: after a change made through Weir. */
  refresh(): void;
  close(): Promise<void>;
};
