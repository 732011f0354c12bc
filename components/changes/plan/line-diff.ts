/** One line of a text that was changed. */
export type DiffLine = { change: 'kept' | 'added' | 'removed'; text: string };

/**
 * The lines of two texts as one list: what went before what came in its place. The longest common part stays, so that a
 * line within a list reads as one line that came. `null` = there is no such text.
 */
export function lineDiff(before: string | null, after: string | null): DiffLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const common = commonLengths(old, fresh);
  const diff: DiffLine[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    const [gone, came] = [old[at], fresh[to]];
    if (gone !== undefined && gone === came) {
      diff.push({ change: 'kept', text: gone });
      at += 1;
      to += 1;
    } else if (
      gone !== undefined &&
      (came === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      diff.push({ change: 'removed', text: gone });
      at += 1;
    } else {
      diff.push({ change: 'added', text: came ?? '' });
      to += 1;
    }
  }
  return diff;
}

const linesOf = (text: string | null) => (text === null ? [] : text.split('\n'));

const lengthAt = (common: readonly number[][], at: number, to: number) => common[at]?.[to] ?? 0;

/** How many lines the texts have in common from each pair of places on. A policy has a few hundred lines at most. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const common: number[][] = [];
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row: number[] = [];
    common[at] = row;
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      const same = old[at] === fresh[to];
      row[to] = same
        ? lengthAt(common, at + 1, to + 1) + 1
        : Math.max(lengthAt(common, at + 1, to), lengthAt(common, at, to + 1));
    }
  }
  return common;
}
