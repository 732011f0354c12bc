import { shelves } from '../shelves.ts';
import { createStore } from '../store.ts';
import { type Amount, ONE_MESSAGE } from './amount.ts';
import { type ComposerForm, EMPTY_FORM } from './composer-form.ts';
import type { Reopened } from './reopen.ts';
import type { SendJob } from './send-job.ts';
import type { AnyDraft } from './send-target.ts';

/** What is being written for one queue or topic, and the sending of it. It outlives its tab, not the page. */
export type Shelved = {
  form: ComposerForm;
  amount: Amount;
  /** Where it is from, when a message that was seen is edited. */
  reopened: Reopened | null;
  job: SendJob<AnyDraft> | null;
};

export type DraftShelf = {
  get(): Shelved;
  set(change: Partial<Shelved>): void;
  subscribe(listener: () => void): () => void;
};

const NOTHING: Shelved = { form: EMPTY_FORM, amount: ONE_MESSAGE, reopened: null, job: null };

/** The shelf of a queue or topic, by its ARN. */
export const draftShelf = shelves(createShelf);

function createShelf(): DraftShelf {
  const { get, set, subscribe } = createStore(NOTHING);
  return { get, set: (change) => set({ ...get(), ...change }), subscribe };
}
