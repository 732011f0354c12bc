import type { Graph } from '#lib/topology/model.ts';
import type { Judge, Link } from './link.ts';

/** ms of a frame that judging may take. */
const SLICE = 4;

/**
 * Finds where a link can end, a part of the graph a frame, and tells it with where it comes from once all is judged: at
 * once where the graph is small. Returns the way to call it off.
 */
export function findTargets(
  graph: Graph,
  link: Link,
  judge: Judge,
  onFound: (ids: ReadonlySet<string>) => void,
): () => void {
  const found = new Set(link.kind === 'move' ? [link.source, link.edge] : [link.source]);
  const ids = graph.nodes.keys();
  let asked = 0;
  const run = () => {
    const until = performance.now() + SLICE;
    for (let next = ids.next(); !next.done; next = ids.next()) {
      if (judge(link, next.value) === null) found.add(next.value);
      if (performance.now() < until) continue;
      asked = requestAnimationFrame(run);
      return;
    }
    onFound(found);
  };
  run();
  return () => cancelAnimationFrame(asked);
}
