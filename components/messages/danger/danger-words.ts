import type { DestructiveOperation } from '#lib/contracts/confirmation.ts';

type Words = {
  title: (name: string) => string;
  /** What it does, that facts do not tell. Source: SQS API reference, PurgeQueue and DeleteQueue. */
  description: string;
  button: (name: string) => string;
  done: (name: string) => string;
};

export const DANGER_WORDS: Record<DestructiveOperation, Words> = {
  purgeQueue: {
    title: (name) => `Purge ${name}`,
    description:
      'Deletes every message, those in flight and delayed too. It takes up to 60 s; messages sent meanwhile may go with them. It cannot be undone.',
    button: (name) => `Purge ${name}`,
    done: (name) => `Purged ${name}`,
  },
  deleteQueue: {
    title: (name) => `Delete ${name}`,
    description:
      'Deletes the queue with every message in it. No queue of this name can be created for 60 s. It cannot be undone.',
    button: (name) => `Delete ${name}`,
    done: (name) => `Deleted ${name}`,
  },
};
