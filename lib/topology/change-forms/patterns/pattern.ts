/** One lane of priority: the values of the attribute that it takes. */
export type Lane = { id: number; name: string; values: string };

/** The patterns, with what is to be decided of each. Lists keep an id, so that a name may change. */
export type Pattern =
  | { kind: 'queue-with-dlq'; fifo: boolean }
  | { kind: 'fan-out'; consumers: readonly Consumer[] }
  | { kind: 'fifo-pipeline'; consumers: readonly Consumer[] }
  /** `rest` is the id of the lane that takes every other message, or `null`: such messages reach no lane. */
  | { kind: 'priority-lanes'; attribute: string; lanes: readonly Lane[]; rest: number | null }
  | { kind: 'request-reply'; fifo: boolean };

export type Consumer = { id: number; name: string };
export type PatternKind = Pattern['kind'];

/** What every pattern asks for, and what the chosen one does. */
export type PatternForm = {
  base: string;
  maxReceiveCount: string;
  /** Names given instead of the derived ones, by the key of their part. */
  names: Readonly<Record<string, string>>;
  pattern: Pattern;
};

/** A pattern with the choices that most people begin with. */
export function newPattern(kind: PatternKind): Pattern {
  switch (kind) {
    case 'queue-with-dlq':
    case 'request-reply':
      return { kind, fifo: false };
    case 'fan-out':
      return { kind, consumers: consumers('billing', 'email', 'audit') };
    case 'fifo-pipeline':
      return { kind, consumers: consumers('billing', 'ledger') };
    case 'priority-lanes':
      return {
        kind,
        attribute: 'priority',
        lanes: ['high', 'normal', 'low'].map((name, id) => ({ id, name, values: name })),
        rest: 1,
      };
  }
}

function consumers(...names: readonly string[]): Consumer[] {
  return names.map((name, id) => ({ id, name }));
}
