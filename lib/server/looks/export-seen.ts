import { download } from '#lib/server/gate/download.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { askSeen } from './ask-seen.ts';
import { exportParts } from './export-parts.ts';
import type { Seen } from './seen.ts';

type ExportInput = {
  seen: Seen;
  /** ms since epoch */
  now: number;
  format: 'ndjson' | 'csv';
  /** Message ids with commas between them. */
  ids?: string | undefined;
  filter?: string | undefined;
};

const MEDIA_TYPE = { ndjson: 'application/x-ndjson; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/**
 * A file of what was seen, written while it is read: never all of it in memory at once.
 * @throws WeirError `invalid_input` for a filter that cannot be read
 */
export async function exportSeen({ seen, now, format, ids, filter = '' }: ExportInput): Promise<Response> {
  const wanted = ids?.split(',') ?? (await askSeen(seen, { filter, columns: [], groupBy: null }, now)).matched;
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
  return download({
    fileName: `${nameOfArn(seen.source.arn)}-${stamp}.${format}`,
    mediaType: MEDIA_TYPE[format],
    parts: exportParts(seen, wanted, format),
  });
}
