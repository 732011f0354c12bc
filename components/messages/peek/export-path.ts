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
  // Commas stay as they are: a thousand ids written out are near to what a request's head may hold.
  const which = ids
    ? `&ids=${ids.map(encodeURIComponent).join(',')}`
    : filter === null
      ? ''
      : `&filter=${encodeURIComponent(filter)}`;
  return `${connectionPath(connection, 'looks', look, 'export')}?format=${format}${which}`;
}

/** Lets the browser save what is there as a file. */
export function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
