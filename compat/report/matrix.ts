import type { Counts } from '../../scripts/support/counts.ts';
import type { Outcomes } from '../ask-all.ts';
import type { Check } from '../check.ts';
import type { MatcherRun } from '../hold-matcher.ts';
import type { Server } from '../servers/server.ts';
import type { WeirRun } from '../weir/run-weir.ts';

/** What came of one server: its checks, and what Weir came to before it; or why there was nothing. */
export type Column = { server: Server } & (
  | { kind: 'ran'; outcomes: Outcomes; matcher: MatcherRun | null; weir: WeirRun | null }
  | { kind: 'missing'; why: string }
);

/** One operation, or all: of each server that ran, how many of its checks did as AWS says. */
type Row = { label: string; cells: Cell[] };
export type Cell = { ok: number; asked: number };

/** `sqs/ReceiveMessage/locks …` → `sqs/ReceiveMessage`. */
function groupOf(check: string): string {
  return check.split('/', 2).join('/');
}

const NONE: Cell = { ok: 0, asked: 0 };

/** Rows of Weir itself: its filter matcher, message by message, and its own tests before each server. */
const WEIR_ROWS: Record<string, (column: Extract<Column, { kind: 'ran' }>) => Cell> = {
  'Weir’s filter matcher': ({ matcher }) => matcher ?? NONE,
  'Weir: integration tests': ({ weir }) => (weir ? testCell(weir.integration) : NONE),
  'Weir: browser tests': ({ weir }) => (weir ? testCell(weir.browser) : NONE),
};

/** The matrix in words, under a heading for each server. */
export function matrixTable(
  checks: readonly Check[],
  columns: readonly Column[],
  headingOf: (server: Server) => string,
): string[][] {
  const rows = matrixRows(
    checks.map(({ name }) => name),
    columns,
  );
  return [
    ['', ...columns.map(({ server }) => headingOf(server))],
    ...rows.map(({ label, cells }) => [label, ...cells.map(cellWords)]),
  ];
}

/** The operations in the order of their names, then the sum, then Weir. */
function matrixRows(checks: readonly string[], columns: readonly Column[]): Row[] {
  const groups = [...new Set(checks.map(groupOf))].sort();
  const row = (label: string, names: readonly string[]): Row => ({
    label,
    cells: columns.map((column) => (column.kind === 'ran' ? cellOf(column.outcomes, names) : NONE)),
  });
  return [
    ...groups.map((group) =>
      row(
        group,
        checks.filter((name) => groupOf(name) === group),
      ),
    ),
    row('all', checks),
    ...weirRows(columns),
  ];
}

/** Those of which anything was asked. */
function weirRows(columns: readonly Column[]): Row[] {
  return Object.entries(WEIR_ROWS)
    .map(([label, read]) => ({
      label,
      cells: columns.map((column) => (column.kind === 'ran' ? read(column) : NONE)),
    }))
    .filter(({ cells }) => cells.some(({ asked }) => asked > 0));
}

function testCell({ passed, failed }: Counts): Cell {
  return { ok: passed, asked: passed + failed };
}

function cellOf(outcomes: Outcomes, names: readonly string[]): Cell {
  const kinds = names.map((name) => outcomes.get(name)?.kind ?? 'not asked');
  const ok = kinds.filter((kind) => kind === 'ok').length;
  return { ok, asked: ok + kinds.filter((kind) => kind === 'differs').length };
}

/** `12` where all did, `10 of 12` where some did otherwise, `–` where none was asked. */
function cellWords({ ok, asked }: Cell): string {
  if (asked === 0) return '–';
  return ok === asked ? String(ok) : `${ok} of ${asked}`;
}
