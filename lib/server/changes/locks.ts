/** Lets what touches the same resource happen one after the other, within this process. */
export type Locks = {
  /** Waits until none of these is held, and holds all; the answer gives them back. */
  take(arns: Iterable<string>): Promise<() => void>;
};

/** All of a request's locks are queued for in one go, so that two requests never wait for each other. */
export function createLocks(): Locks {
  const last = new Map<string, Promise<void>>();
  return {
    async take(arns) {
      const wanted = [...new Set(arns)].sort();
      const before = wanted.map((arn) => last.get(arn));
      const { promise, resolve } = Promise.withResolvers<void>();
      for (const arn of wanted) last.set(arn, promise);
      await Promise.all(before);
      return () => {
        for (const arn of wanted) if (last.get(arn) === promise) last.delete(arn);
        resolve();
      };
    },
  };
}
