import type { KeyboardEvent } from 'react';
import { isContainer, type TreeRow } from './json-tree.ts';

type TreeKeys = {
  rows: readonly TreeRow[];
  active: number;
  /** rows */
  page: number;
  onTravel: (index: number) => void;
  onToggle: (row: TreeRow) => void;
};

/** The keys of ARIA's tree: right opens and goes in, left closes and goes out. */
export function treeKeys({ rows, active, page, onTravel, onToggle }: TreeKeys) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    const last = rows.length - 1;
    const opens = row?.kind === 'value' && isContainer(row.node);
    const moves: Partial<Record<string, () => void>> = {
      ArrowDown: () => onTravel(Math.min(active + 1, last)),
      ArrowUp: () => onTravel(Math.max(active - 1, 0)),
      PageDown: () => onTravel(Math.min(active + page, last)),
      PageUp: () => onTravel(Math.max(active - page, 0)),
      Home: () => onTravel(0),
      End: () => onTravel(last),
      ArrowRight: () => {
        if (row && opens && !row.open) onToggle(row);
        else if (opens) onTravel(active + 1);
      },
      ArrowLeft: () => {
        if (row && opens && row.open) onToggle(row);
        else if (row?.parent) onTravel(rows.indexOf(row.parent));
      },
      Enter: () => row && onToggle(row),
      ' ': () => row && onToggle(row),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
}
