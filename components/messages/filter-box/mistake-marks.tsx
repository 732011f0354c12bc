import type { Mistake } from '#lib/messages/filter/expression.ts';

type MistakeMarksProps = { text: string; mistakes: readonly Mistake[] };

/** The text of the box once more, with its mistakes underlined; whoever shows it lays it under the box, unseen but for the lines. */
export function MistakeMarks({ text, mistakes }: MistakeMarksProps) {
  return runsOf(text, mistakes).map(({ from, wrong, part }) =>
    wrong ? (
      <span
        key={from}
        className="underline decoration-danger decoration-wavy decoration-1 underline-offset-[3px] [text-decoration-skip-ink:none]"
      >
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function runsOf(text: string, mistakes: readonly Mistake[]) {
  const runs: { from: number; wrong: boolean; part: string }[] = [];
  let at = 0;
  for (const { from, to } of mistakes.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    // What is missing at the end is marked on a space after it.
    const end = Math.max(to, from + 1);
    runs.push({ from: at, wrong: false, part: text.slice(at, from) });
    runs.push({ from, wrong: true, part: text.slice(from, end) || '\u00a0' });
    at = end;
  }
  return runs;
}
