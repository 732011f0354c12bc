import { shelves } from '#lib/client/shelves.ts';
import { createStore } from '#lib/client/store.ts';
import type { Touched } from '#lib/topology/change-forms/resource-form.ts';

/** What a person touched of a queue or topic and has not let go. */
export const editShelf = shelves(() => createStore<Touched>({}));
