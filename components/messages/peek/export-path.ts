import { connectionPath } from '#lib/client/api.ts';
import type { LookId } from '#lib/contracts/look.ts';

type Export = {
  connection: string;
  look: LookId;
  format: 'ndjson' | 'csv';
  /** `null` = all that the filter lets through. */
  ids: readonly string[] | null;
  filter: string | null;
};

/** Where a file of what a look saw is to be had. */
export function exportPath({ connection, look, format, ids, filter }: Export): string {
  const asked = new URLSearchParams({ format });
  if (ids) asked.set('ids', ids.join(','));
  else if (filter !== null) asked.set('filter', filter);
  return `${connectionPath(connection, 'looks', look, 'export')}?${asked}`;
}

/** Lets the browser save what is there as a file. */
export function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
