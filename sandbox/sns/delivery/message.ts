import type { Draft } from '../message/draft.ts';

/** A message on its way from a topic to its subscriptions. */
export type Message = Draft & {
  id: string;
  /** When it was published, in milliseconds since 1970. */
  at: number;
  /** FIFO topics only. */
  sequenceNumber?: string;
};

/** What this message says to subscriptions of a protocol. */
export function textFor({ text }: Message, protocol: string): string {
  return text.byProtocol.get(protocol) ?? text.default;
}
