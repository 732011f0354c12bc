import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** The two clients of one caller, each trying once, so that a failure is seen as it is. */
export type Clients = { sqs: SQSClient; sns: SNSClient };

/** The server that a check asks, as far as a check may know it: through the SDK, and by time that passes. */
export type Subject = Clients & {
  region: string;
  /** Clients of the same server and caller in another region. */
  inRegion(region: string): Clients;
  /** Clients that speak for another account (12 digits). */
  asAccount(account: string): Clients;
  /** A name that no other check uses: the stem, and something unique; `.fifo` stays at the end. At most 60 characters. */
  name(stem: string): string;
  /** Lets milliseconds pass: at once where the server's clock can be moved, really where it cannot. */
  pass(ms: number): Promise<void>;
};

/** Where AWS says so. Of the API reference the sentence stands word for word in the SDK's own types, and a test looks. */
export type Source =
  | { kind: 'api-reference'; service: 'sqs' | 'sns'; page: string; sentence: string }
  | { kind: 'guide'; url: string; sentence: string };

/** One behaviour of SQS or SNS, asked for through the SDK alone, of any server. */
export type Check = {
  /** Unique, in AWS's words: `sqs/ReceiveMessage/locks the whole message group`. Lists of differences name it. */
  name: `${'sqs' | 'sns'}/${string}/${string}`;
  /** The sentence of AWS that decides where two servers differ. */
  source: Source;
  /** What the server must let a test do; a server without it is "not asked", and the matrix says why. */
  needs?: readonly ('a clock that can be moved' | 'another region' | 'another account')[];
  /** Rejects where the server does otherwise (`node:assert/strict`), with a message that tells what it did. */
  run(subject: Subject): Promise<void>;
};
