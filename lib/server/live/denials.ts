import type { ConnectionStatus } from '#lib/contracts/connection.ts';

/** Which actions were refused, each once, however many resources refused it. */
export type Denials = {
  refused(action: string, resource: string, message: string): void;
  /** The action was answered for this resource. */
  allowed(action: string, resource: string): void;
  list(): ConnectionStatus['denied'];
  /** Whether an action was refused for so many, and answered for none, that asking for the rest is pointless. */
  pointless(action: string): boolean;
};

/** refusals in a row of one action before the rest is not asked for any more. */
const ENOUGH = 5;

export function createDenials(): Denials {
  const messages = new Map<string, Map<string, string>>();
  const answered = new Set<string>();
  return {
    refused(action, resource, message) {
      messages.set(action, (messages.get(action) ?? new Map<string, string>()).set(resource, message));
    },
    allowed(action, resource) {
      answered.add(action);
      const refused = messages.get(action);
      if (refused?.delete(resource) && refused.size === 0) messages.delete(action);
    },
    list() {
      return [...messages].map(([action, refused]) => {
        const [message = ''] = refused.values();
        const others = refused.size > 1 ? ` The same for ${refused.size - 1} more.` : '';
        return { action, message: message + others };
      });
    },
    pointless: (action) => !answered.has(action) && (messages.get(action)?.size ?? 0) >= ENOUGH,
  };
}
