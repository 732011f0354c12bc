import { useMemo, useState } from 'react';
import { createJsonTree, FIRST_CHILDREN, isContainer, TIMES_MORE, type TreeRow, type Unfolded } from './json-tree.ts';

/** What a tree remembers while it stands: what is unfolded, and the active row. */
export function useJsonTree(text: string) {
  const tree = useMemo(() => createJsonTree(text), [text]);
  const [unfolded, setUnfolded] = useState<Unfolded>(() => tree.atFirst());
  const [activeId, setActiveId] = useState<number | null>(null);
  const rows = useMemo(() => tree.rows(unfolded), [tree, unfolded]);
  return {
    rows,
    active: activeId === null ? -1 : rows.findIndex(({ id }) => id === activeId),
    activate: (index: number) => setActiveId(rows[index]?.id ?? null),
    toggle(row: TreeRow) {
      if (row.kind === 'more') setUnfolded(withMore(unfolded, row.parent.id));
      else if (isContainer(row.node)) setUnfolded(toggled(unfolded, row.id));
    },
  };
}

function toggled({ open, shown }: Unfolded, id: number): Unfolded {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return { open: next, shown };
}

function withMore({ open, shown }: Unfolded, id: number): Unfolded {
  return { open, shown: new Map(shown).set(id, (shown.get(id) ?? FIRST_CHILDREN) * TIMES_MORE) };
}
