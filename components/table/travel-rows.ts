/**
 * Where a key leads from a row; `null` where it leads nowhere. `page` is how many rows are in sight.
 * Keys as in ARIA's grid pattern.
 */
export function rowAfter(key: string, from: number, count: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}
