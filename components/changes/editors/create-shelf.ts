import { shelves } from '#lib/client/shelves.ts';
import { createStore, type Store } from '#lib/client/store.ts';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import { USUAL_RECEIVES } from '#lib/topology/change-forms/join-intents.ts';
import type { NewResource } from '#lib/topology/change-forms/new-resource.ts';
import {
  newPattern,
  type Pattern,
  type PatternForm,
  type PatternKind,
} from '#lib/topology/change-forms/patterns/pattern.ts';

/** What is being made; it outlives the sheet, so that a plan that was only looked at can be changed. */
export type CreateForms = {
  open: ResourceKind | PatternKind;
  resources: Record<ResourceKind, NewResource>;
  /** Of all patterns: base, names and receives stay while another is tried. */
  shared: Omit<PatternForm, 'pattern'>;
  patterns: Record<PatternKind, Pattern>;
};

const BLANK: CreateForms = {
  open: 'queue',
  resources: {
    queue: { kind: 'queue', name: '', fifo: false, touched: {} },
    topic: { kind: 'topic', name: '', fifo: false, touched: {} },
  },
  shared: { base: '', maxReceiveCount: String(USUAL_RECEIVES), names: {} },
  patterns: {
    'queue-with-dlq': newPattern('queue-with-dlq'),
    'fan-out': newPattern('fan-out'),
    'fifo-pipeline': newPattern('fifo-pipeline'),
    'priority-lanes': newPattern('priority-lanes'),
    'request-reply': newPattern('request-reply'),
  },
};

const shelf = shelves(() => createStore<CreateForms>(BLANK));

/** A connection's one: what was begun in one account is not offered in another. */
export const createShelf = (connection: string): Store<CreateForms> => shelf(connection, 'create');

/** Empties the form that is open now once its plan was applied; what is written on until then stays, as do the others. */
export function emptiedOnceMade(forms: Store<CreateForms>): () => void {
  const planned = forms.get();
  return () => forms.set(without(planned, forms.get()));
}

function without(planned: CreateForms, forms: CreateForms): CreateForms {
  const { open } = planned;
  const { resources, shared, patterns } = forms;
  if (open === 'queue' || open === 'topic') {
    if (resources[open] !== planned.resources[open]) return forms;
    return { ...forms, resources: { ...resources, [open]: BLANK.resources[open] } };
  }
  if (shared !== planned.shared || patterns[open] !== planned.patterns[open]) return forms;
  return { ...forms, shared: BLANK.shared, patterns: { ...patterns, [open]: BLANK.patterns[open] } };
}
