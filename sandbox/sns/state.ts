import type { DedupWindow } from '#sandbox/sqs/queue/dedup-window.ts';
import type { FilterPolicy } from './filter/filter-policy.ts';
import { Ledger } from './ledger.ts';
import { Outbox } from './outbox.ts';
import type { PlatformApplication } from './push/application.ts';
import { newSmsState, type SmsState } from './sms/state.ts';

/** SNS API reference, Subscribe. */
export const PROTOCOLS = [
  'sqs',
  'lambda',
  'http',
  'https',
  'email',
  'email-json',
  'sms',
  'application',
  'firehose',
] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** Whether an endpoint has agreed; `guarded`: ending it needs a signature. */
type Confirmation =
  | { kind: 'confirmed'; authenticated: boolean; guarded: boolean }
  | { kind: 'pending'; token: string };

/** One subscription. It has an ARN from the start; lists hide it while the confirmation is pending. */
export type Subscription = {
  arn: string;
  topicArn: string;
  protocol: Protocol;
  endpoint: string;
  owner: string;
  confirmation: Confirmation;
  /** Those that `SetSubscriptionAttributes` sets, by AWS's names. */
  attributes: Map<string, string>;
  /** The attribute `FilterPolicy`, read. */
  filter: FilterPolicy | null;
};

/** One topic with the subscriptions that hang on it. */
export type Topic = {
  arn: string;
  name: string;
  fifo: boolean;
  owner: string;
  /** Those that `CreateTopic` and `SetTopicAttributes` set, by AWS's names. */
  attributes: Map<string, string>;
  tags: Map<string, string>;
  /** Empty where there is none. */
  dataProtectionPolicy: string;
  /** By subscription ARN. */
  subscriptions: Ledger<Subscription>;
  /** By protocol and endpoint: subscribing the same endpoint again answers the same subscription. */
  byEndpoint: Map<string, Subscription>;
  subscriptionsDeleted: number;
  /** Those that another than their owner ended, by the token that takes it back. */
  ended: Map<string, Subscription>;
  /** How many sequence numbers were given out. */
  sequence: number;
  /** What a FIFO topic took in the last five minutes. */
  dedup: DedupWindow;
};

/** SNS in one region of one account. */
export type SnsState = {
  /** By ARN. */
  topics: Ledger<Topic>;
  /** Those that the account owns, by ARN. */
  subscriptions: Ledger<Subscription>;
  /** By ARN. */
  applications: Ledger<PlatformApplication>;
  sms: SmsState;
  outbox: Outbox;
};

/** An SNS without topics. */
export function createSnsState(): SnsState {
  return {
    topics: new Ledger(),
    subscriptions: new Ledger(),
    applications: new Ledger(),
    sms: newSmsState(),
    outbox: new Outbox(),
  };
}
