import { childrenOf, type JsonChild, jsonSpan } from '#lib/messages/json/json-span.ts';

/** A value on its own row; `parent` leads back to the root. */
export type ValueRow = {
  kind: 'value';
  id: number;
  level: number;
  node: JsonChild;
  parent: ValueRow | null;
  open: boolean;
};
/** Children that are not shown yet. */
type MoreRow = { kind: 'more'; id: number; level: number; parent: ValueRow; left: number };
export type TreeRow = ValueRow | MoreRow;

/** What of a tree is unfolded: the values that are open, and of which more children are shown, by where they stand. */
export type Unfolded = { open: ReadonlySet<number>; shown: ReadonlyMap<number, number> };

/** children shown at first, and how many times more by each "more". */
export const FIRST_CHILDREN = 500;
export const TIMES_MORE = 10;
/** rows that a tree unfolds to by itself. */
const FIRST_ROWS = 60;

/** The rows of a JSON text as a tree. Only what is open is read, so that megabytes open at once. The text must be JSON. */
export function createJsonTree(text: string) {
  const known = new Map<string, JsonChild[]>();
  const root: JsonChild = { ...jsonSpan(text), key: null, index: 0 };
  const childrenIn = (node: JsonChild, most: number): JsonChild[] => {
    const name = `${node.from}:${most}`;
    const children = known.get(name) ?? childrenOf(text, node, most);
    known.set(name, children);
    return children;
  };

  const addRows = (rows: TreeRow[], node: JsonChild, parent: ValueRow | null, { open, shown }: Unfolded): void => {
    const level = parent ? parent.level + 1 : 0;
    const row: ValueRow = { kind: 'value', id: node.from, level, node, parent, open: open.has(node.from) };
    rows.push(row);
    if (!row.open) return;
    const most = shown.get(node.from) ?? FIRST_CHILDREN;
    for (const child of childrenIn(node, most)) addRows(rows, child, row, { open, shown });
    const left = node.size - most;
    if (left > 0) rows.push({ kind: 'more', id: -node.from - 1, level: level + 1, parent: row, left });
  };

  return {
    rows(unfolded: Unfolded): TreeRow[] {
      const rows: TreeRow[] = [];
      addRows(rows, root, null, unfolded);
      return rows;
    },
    /** What is open at first: from the root down, level by level, as long as it stays a page. */
    atFirst(): Unfolded {
      const open = new Set<number>();
      let rows = 1;
      for (let level = [root]; level.length > 0; ) {
        const next: JsonChild[] = [];
        for (const node of level.filter(isContainer)) {
          if (node !== root && rows + node.size > FIRST_ROWS) continue;
          rows += node.size;
          open.add(node.from);
          next.push(...childrenIn(node, FIRST_CHILDREN));
        }
        level = rows < FIRST_ROWS ? next : [];
      }
      return { open, shown: new Map() };
    },
  };
}

/** Whether something can be unfolded in it. */
export const isContainer = ({ kind, size }: JsonChild): boolean => (kind === 'object' || kind === 'array') && size > 0;
