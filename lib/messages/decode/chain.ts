import type { MessageAttributes } from '#lib/contracts/message.ts';

/** bytes that unpacking one message may yield over all its steps; SQS carries 1 MiB, so more is a bomb. */
export const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;

/** What stands at one place of the chain. */
export type Content = { type: 'text'; text: string } | { type: 'bytes'; bytes: Uint8Array };

/** How base64 was written, so that it can be written so again. */
export type Base64Form = {
  alphabet: 'standard' | 'url';
  padded: boolean;
  /** Characters a line where it is broken into lines; `null` = one line. */
  lineLength: number | null;
  newline: '\n' | '\r\n';
  /** White space after the last character. */
  tail: string;
};

/** What SNS wrote around a message (SNS developer guide, "Parsing Amazon SNS message formats"). */
export type EnvelopeFacts = {
  topicArn: string;
  messageId: string | null;
  subject: string | null;
  timestamp: string | null;
  attributes: MessageAttributes;
};

/** Where the extended client libraries put a body that was too large; never fetched. */
export type S3Pointer = {
  bucket: string;
  key: string;
  /** The class that the library names; `null` in the form without one. */
  className: string | null;
  /** bytes, from the attribute `ExtendedPayloadSize` or `SQSLargePayloadSize`. */
  payloadBytes: number | null;
};

/** A wrapping that was taken off; `content` is what was inside. */
export type WrapStep =
  | { kind: 'sns-envelope'; content: Content; bytes: number; facts: EnvelopeFacts }
  | { kind: 'json-string'; content: Content; bytes: number }
  | { kind: 'base64'; content: Content; bytes: number; form: Base64Form }
  | { kind: 'gzip'; content: Content; bytes: number }
  | { kind: 'deflate'; content: Content; bytes: number; form: 'zlib' | 'raw' }
  | { kind: 'zstd'; content: Content; bytes: number };

/** What is there when nothing more can be taken off; `content` is that itself. */
export type EndStep =
  | { kind: 'json'; content: Content & { type: 'text' }; bytes: number }
  | { kind: 'xml'; content: Content & { type: 'text' }; bytes: number }
  | { kind: 's3-pointer'; content: Content & { type: 'text' }; bytes: number; facts: S3Pointer }
  | { kind: 'text'; content: Content & { type: 'text' }; bytes: number }
  | { kind: 'binary'; content: Content & { type: 'bytes' }; bytes: number };

export type DecodeStep = WrapStep | EndStep;

/** A step that was plainly meant and could not be taken. */
export type DecodeProblem = {
  at: DecodeStep['kind'];
  why: string;
  /** Counted from 1, where the mistake has a place in a text. */
  place: { line: number; column: number } | null;
};

/** A message's body, step by step from the outside in. Plain data: it can be sent between threads. */
export type DecodeChain = {
  body: string;
  /** bytes of the body in UTF-8. */
  bytes: number;
  wraps: readonly WrapStep[];
  end: EndStep;
  problem: DecodeProblem | null;
};
