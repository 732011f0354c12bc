import type { ClientResult } from '../clients/client.ts';

/** A table of the real clients: what each is, how it speaks, and what it built and read back. */
export function clientRows(results: readonly ClientResult[]): string[][] {
  return [['client', 'version', 'SQS spoken', 'result'], ...results.map(clientRow)];
}

function clientRow({ name, version, protocol, steps, outcome }: ClientResult): string[] {
  const built = `${steps.length} steps`;
  switch (outcome.kind) {
    case 'ok':
      return [name, version ?? '', protocol, `ok: ${built}`];
    case 'failed':
      return [name, version ?? '', protocol, `failed after ${built}: ${outcome.why}`];
    case 'missing':
      return [name, '', protocol, `not run: ${outcome.why}`];
  }
}
