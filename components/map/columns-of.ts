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
  const columns = new Map<string, ColumnHeading & { count: number }>();
  for (const [id, { kind }] of world.graph.nodes) {
    const [box, words] = [world.layout.boxes.get(id), WORDS[kind]];
    if (!box || !words) continue;
    const key = `${words} ${Math.round(box.x)}`;
    const column = columns.get(key) ?? { words, x: box.x, width: box.width, count: 0 };
    column.count += 1;
    columns.set(key, column);
  }
  const all = [...columns.values()];
  const fullest = (words: string) => Math.max(...all.filter((c) => c.words === words).map((c) => c.count));
  return all
    .filter((column) => column.count >= LEAST * fullest(column.words))
    .sort((a, b) => a.x - b.x)
    .filter((column, i, sorted) => sorted[i - 1]?.words !== column.words)
    .map(({ words, x, width }) => ({ words, x, width }));
}
