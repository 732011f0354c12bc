import type { LookEvent } from '#lib/contracts/look.ts';

type Progress = Extract<LookEvent, { type: 'progress' }>;

/** Counts what a look has seen and asked. */
export type Tally = {
  asked(): void;
  saw(messages: readonly { bodyBytes: number }[]): void;
  progress(): Progress;
};

/** `now` in ms. */
export function createTally(now: () => number): Tally {
  const began = now();
  let seen = 0;
  let bytes = 0;
  let requests = 0;
  return {
    asked() {
      requests += 1;
    },
    saw(messages) {
      seen += messages.length;
      for (const { bodyBytes } of messages) bytes += bodyBytes;
    },
    progress: () => ({ type: 'progress', seen, bytes, elapsed: Math.max(0, Math.round(now() - began)), requests }),
  };
}
