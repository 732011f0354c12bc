import type { ResourceKind } from '../attribute-field.ts';

/** A queue or topic that a pattern makes. */
export type Part = {
  /** Tells it from the other parts of its pattern, whatever it is called. */
  key: string;
  kind: ResourceKind;
  fifo: boolean;
  /** What it is there for, in a few words. */
  role: string;
  name: string;
  /** By AWS's name, beyond what makes it FIFO. */
  attributes: Readonly<Record<string, string>>;
};

/** How two parts of a pattern are joined, by their keys. */
export type Link =
  | { kind: 'subscription'; topic: string; queue: string; filterPolicy: string | null }
  | { kind: 'dead-letter'; queue: string; deadLetterQueue: string; maxReceiveCount: number };

/** What a pattern makes, before AWS is asked for anything. */
export type Blueprint = {
  parts: readonly Part[];
  links: readonly Link[];
  /** What to know of it, each a sentence or two. */
  notes: readonly string[];
};

/** Names that were given instead of the derived ones, by key. */
export type Names = Readonly<Record<string, string>>;
