import type { ConnectionStatus } from '#lib/contracts/connection.ts';

/** Which actions were refused, each once, however many resources refused it. */
export type Denials = {
  refused(action: string, resource: string, message: string): void;
  /** The action was answered for this resource. */
  allowed(action: string, resource: string): void;
  /** The resource is gone: what it refused concerns nobody any more. */
  forget(resource: string): void;
  list(): ConnectionStatus['denied'];
  /** Whether an action was refused so often in a row that asking for the rest is pointless, for a minute. */
  pointless(action: string): boolean;
};

/** Messages by resource; refusals since the last answer, and when the last of them came. */
type Refusals = { messages: Map<string, string>; inRow: number; at: number };

/** refusals in a row of one action before the rest is not asked for any more */
const ENOUGH = 5;
/** ms after which a few are asked again: the permission may have been granted since */
const TRY_AGAIN = 60_000;

/** ms for which a refusal by what is gone is a late answer to an earlier question */
const LATE = 30_000;

/** `now` in ms since epoch. */
export function createDenials(now: () => number): Denials {
  const actions = new Map<string, Refusals>();
  const gone = new Map<string, number>();
  const isGone = (resource: string) => now() - (gone.get(resource) ?? Number.NEGATIVE_INFINITY) < LATE;
  return {
    refused(action, resource, message) {
      if (isGone(resource)) return;
      const before = actions.get(action) ?? { messages: new Map<string, string>(), inRow: 0 };
      before.messages.set(resource, message);
      actions.set(action, { ...before, inRow: before.inRow + 1, at: now() });
    },
    allowed(action, resource) {
      const refusals = actions.get(action);
      if (!refusals) return;
      refusals.inRow = 0;
      refusals.messages.delete(resource);
    },
    forget(resource) {
      for (const { messages } of actions.values()) messages.delete(resource);
      gone.set(resource, now());
      for (const earlier of gone.keys()) if (!isGone(earlier)) gone.delete(earlier);
    },
    list() {
      return [...actions].flatMap(([action, { messages }]) => {
        const [message] = messages.values();
        if (message === undefined) return [];
        const others = messages.size > 1 ? ` The same for ${messages.size - 1} more.` : '';
        return [{ action, message: message + others }];
      });
    },
    pointless(action) {
      const { inRow = 0, at = 0 } = actions.get(action) ?? {};
      return inRow >= ENOUGH && now() - at < TRY_AGAIN;
    },
  };
}
