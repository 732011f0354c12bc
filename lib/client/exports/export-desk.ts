import { createStore } from '#lib/client/store.ts';

/** What is being exported: a part of the map that begins with what is chosen by `id`, or (`null`) all of it. */
export type ExportDesk = { id: string | null } | null;

/** The page's one desk for exports of the map; `null` = closed. */
export const exportDesk = createStore<ExportDesk>(null);

/** Opens the export of a node or edge, or of the whole map. */
export function openExport(id: string | null = null): void {
  exportDesk.set({ id });
}
