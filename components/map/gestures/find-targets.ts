import type { Graph } from '#lib/topology/model.ts';

/** ms of a frame that judging may take. */
const SLICE = 4;

/** What is asked of each node. */
export type Asked = {
  /** Ids of what it begins at. */
  from: readonly string[];
  /** Why a node will not do; `null` = it will. */
  whyNot: (id: string) => string | null;
};

/**
 * Finds which nodes will do, a part of the graph a frame, and tells them with where it begins once all are judged: at
 * once where the graph is small. Returns the way to call it off.
 */
export function findTargets(
  graph: Graph,
  { from, whyNot }: Asked,
  onFound: (ids: ReadonlySet<string>) => void,
): () => void {
  const found = new Set(from);
  const ids = graph.nodes.keys();
  let asked = 0;
  const run = () => {
    const until = performance.now() + SLICE;
    for (let next = ids.next(); !next.done; next = ids.next()) {
      if (whyNot(next.value) === null) found.add(next.value);
      if (performance.now() < until) continue;
      asked = requestAnimationFrame(run);
      return;
    }
    onFound(found);
  };
  run();
  return () => cancelAnimationFrame(asked);
}
