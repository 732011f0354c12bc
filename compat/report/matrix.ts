import type { Outcomes } from '../ask-all.ts';
import type { Server } from '../servers/server.ts';

/** What came of one server: its checks, or why there was none. */
export type Column = { server: Server } & (
  | { kind: 'ran'; outcomes: Outcomes; ms: number }
  | { kind: 'missing'; why: string }
);

/** One operation, or all: of each server that ran, how many of its checks did as AWS says. */
export type Row = { label: string; cells: Cell[] };
export type Cell = { ok: number; asked: number };

/** `sqs/ReceiveMessage/locks …` → `sqs/ReceiveMessage`. */
function groupOf(check: string): string {
  return check.split('/', 2).join('/');
}

/** The operations in the order of their names, then the sum. */
export function matrixRows(checks: readonly string[], columns: readonly Column[]): Row[] {
  const groups = [...new Set(checks.map(groupOf))].sort();
  const row = (label: string, names: readonly string[]): Row => ({
    label,
    cells: columns.map((column) => (column.kind === 'ran' ? cellOf(column.outcomes, names) : { ok: 0, asked: 0 })),
  });
  return [
    ...groups.map((group) =>
      row(
        group,
        checks.filter((name) => groupOf(name) === group),
      ),
    ),
    row('all', checks),
  ];
}

function cellOf(outcomes: Outcomes, names: readonly string[]): Cell {
  const kinds = names.map((name) => outcomes.get(name)?.kind ?? 'not asked');
  const ok = kinds.filter((kind) => kind === 'ok').length;
  return { ok, asked: ok + kinds.filter((kind) => kind === 'differs').length };
}

/** `12` where all did, `10 of 12` where some did otherwise, `–` where none was asked. */
export function cellWords({ ok, asked }: Cell): string {
  if (asked === 0) return '–';
  return ok === asked ? String(ok) : `${ok} of ${asked}`;
}
