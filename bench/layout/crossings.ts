import type { Box, Graph } from '#lib/topology/model.ts';

type Line = { x1: number; y1: number; x2: number; y2: number };

/** How many pairs of edges cross, each drawn straight from the middle of the right side to the middle of the left. */
export function countCrossings(graph: Graph, boxes: ReadonlyMap<string, Box>): number {
  const lines: Line[] = [];
  for (const { source, target } of graph.edges.values()) {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!from || !to || source === target) continue;
    lines.push({ x1: from.x + from.width, y1: from.y + from.height / 2, x2: to.x, y2: to.y + to.height / 2 });
  }
  let crossings = 0;
  for (const [i, a] of lines.entries()) {
    for (let j = i + 1; j < lines.length; j++) {
      const b = lines[j];
      if (b && cross(a, b)) crossings++;
    }
  }
  return crossings;
}

/** Lines that only touch, as those of one topic do, do not cross. */
function cross(a: Line, b: Line): boolean {
  if (Math.min(a.x1, a.x2) > Math.max(b.x1, b.x2) || Math.min(b.x1, b.x2) > Math.max(a.x1, a.x2)) return false;
  if (Math.min(a.y1, a.y2) > Math.max(b.y1, b.y2) || Math.min(b.y1, b.y2) > Math.max(a.y1, a.y2)) return false;
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

function side({ x1, y1, x2, y2 }: Line, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
