import type { NodeKind } from '#lib/topology/model.ts';
import type { MapWorld } from './map-world.ts';

export type ColumnHeading = { words: string; x: number; width: number };

const WORDS: Partial<Record<NodeKind, string>> = {
  topic: 'Topics',
  queue: 'Queues',
  'dead-letter-queue': 'Dead letters',
};
/** Share of a kind's fullest column that a place needs to be a column; what was dragged aside is none. */
const LEAST = 0.2;

/** The columns of the layout, from left to right; neighbours of one kind, as in a grid of lone queues, share a heading. */
export function columnsOf(world: MapWorld): ColumnHeading[] {
  const kinds = new Map<NodeKind, Map<number, ColumnHeading & { count: number }>>();
  for (const [id, { kind }] of world.graph.nodes) {
    const [box, words] = [world.layout.boxes.get(id), WORDS[kind]];
    if (!box || !words) continue;
    const columns = kinds.get(kind) ?? new Map();
    kinds.set(kind, columns);
    const column = columns.get(box.x);
    if (column) column.count += 1;
    else columns.set(box.x, { words, x: box.x, width: box.width, count: 1 });
  }
  return [...kinds.values()]
    .flatMap((columns) => mainColumns([...columns.values()]))
    .sort((a, b) => a.x - b.x)
    .filter((column, i, sorted) => sorted[i - 1]?.words !== column.words)
    .map(({ words, x, width }) => ({ words, x, width }));
}

function mainColumns<C extends { count: number }>(columns: readonly C[]): C[] {
  const fullest = Math.max(...columns.map((column) => column.count));
  return columns.filter((column) => column.count >= LEAST * fullest);
}
