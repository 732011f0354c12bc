import { download } from '#lib/server/gate/download.ts';

export type ExportFormat = 'cli' | 'terraform' | 'mermaid' | 'json';

const KINDS: Record<ExportFormat, { ending: string; mediaType: string }> = {
  cli: { ending: 'sh', mediaType: 'application/x-sh; charset=utf-8' },
  terraform: { ending: 'tf', mediaType: 'text/plain; charset=utf-8' },
  mermaid: { ending: 'mmd', mediaType: 'text/plain; charset=utf-8' },
  json: { ending: 'json', mediaType: 'application/json; charset=utf-8' },
};

/** A file to be saved; `name` is without its ending, and loses what does not belong into one. */
export function exportFile(format: ExportFormat, name: string, text: string): Response {
  const { ending, mediaType } = KINDS[format];
  const plain = name.replaceAll(/[^A-Za-z0-9.]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return download({ fileName: `${plain.slice(0, 80)}.${ending}`, mediaType, parts: [text] });
}
