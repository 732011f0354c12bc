import { type EdgePath, edgePath } from '#lib/topology/edge-path.ts';
import type { GraphEdge, Point } from '#lib/topology/model.ts';
import { type EdgeLookName, lookOfEdge } from './edge-look.ts';
import type { MapWorld } from './map-world.ts';
import type { PaintList } from './paint-list.ts';

/** Edges of one look as one path in map units, stroked together. `long`: too long to be dashed in good time. */
export type EdgeBundle = { look: EdgeLookName; long: boolean; growing: boolean; path: Path2D };

/** Edges as bundles, made as they are asked for. */
export type EdgeBundles = {
  all(): Iterable<EdgeBundle>;
  of(ids: readonly string[]): Iterable<EdgeBundle>;
};

/** Edges in a bundle: enough to save calls, few enough for a step of painting. */
const BUNDLE = 48;
/** px in map units from which an edge is long. */
const LONG = 1500;

/** The bundles of a world. Those of all edges are kept, without growth, which shows near: far out they are stroked again and again. */
export function createEdgeBundles(world: MapWorld, list: PaintList): EdgeBundles {
  let kept: EdgeBundle[] | null = null;
  return {
    *all() {
      if (kept) return yield* kept;
      const made: EdgeBundle[] = [];
      for (const each of bundle(world, world.graph.edges.values(), () => false)) {
        made.push(each);
        yield each;
      }
      kept = made;
    },
    of(ids) {
      const edges = ids.flatMap((id) => world.graph.edges.get(id) ?? []);
      return bundle(world, edges, (edge) => edge.kind === 'subscription' && list.of(edge.target)?.growing === true);
    },
  };
}

function* bundle(
  world: MapWorld,
  edges: Iterable<GraphEdge>,
  grows: (edge: GraphEdge) => boolean,
): Iterable<EdgeBundle> {
  const open = new Map<string, EdgeBundle & { count: number }>();
  for (const edge of edges) {
    const curve = curveOf(world, edge);
    if (!curve) continue;
    const [look, long] = [lookOfEdge(edge), Math.hypot(curve.x2 - curve.x1, curve.y2 - curve.y1) > LONG];
    const growing = grows(edge);
    const key = `${look} ${long} ${growing}`;
    const into = open.get(key) ?? { look, long, growing, path: new Path2D(), count: 0 };
    traceCurve(into.path, curve);
    into.count += 1;
    if (into.count < BUNDLE) open.set(key, into);
    else {
      open.delete(key);
      yield into;
    }
  }
  yield* open.values();
}

/** The curve of an edge, `null` while one of its ends has no place; `moved` stands elsewhere than in the layout. */
export function curveOf(world: MapWorld, edge: GraphEdge, moved?: { id: string; position: Point }): EdgePath | null {
  const boxOf = (id: string) => {
    const box = world.layout.boxes.get(id);
    return box && moved?.id === id ? { ...box, ...moved.position } : box;
  };
  const [from, to] = [boxOf(edge.source), boxOf(edge.target)];
  return from && to ? edgePath(from, to) : null;
}

export function traceCurve(path: Path2D | CanvasRenderingContext2D, c: EdgePath): void {
  path.moveTo(c.x1, c.y1);
  path.bezierCurveTo(c.cx1, c.cy1, c.cx2, c.cy2, c.x2, c.y2);
}
