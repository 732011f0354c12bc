/**
 * Places intervals of one column as near to where they want to be as their order allows, at least `gap` apart: the
 * least-squares answer, found by pooling neighbours that push each other (isotonic regression).
 * @param wanted px, wanted centres in order
 * @param heights px
 * @returns px, the top of each
 */
export function spread(wanted: readonly number[], heights: readonly number[], gap: number): number[] {
  // Without the space that those before it take, each wants a top; tops must then only not fall.
  const taken: number[] = [];
  let sum = 0;
  for (const height of heights) {
    taken.push(sum);
    sum += height + gap;
  }
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((centre, i) => {
    let pool = { sum: centre - (heights[i] ?? 0) / 2 - (taken[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const tops: number[] = [];
  for (const { sum, count } of pools) {
    for (let i = 0; i < count; i++) tops.push(sum / count + (taken[tops.length] ?? 0));
  }
  return tops;
}
