import type { ReactNode } from 'react';
import type { CannotTell } from '#lib/contracts/finding.ts';
import { formatCount } from '#lib/format/count.ts';
import { openQuestions } from '#lib/topology/findings/by-id.ts';
import { QUESTION } from './finding-words.ts';

/** Questions that a person walks through; of more only the number is told. */
const MOST = 100;

type OpenQuestionsProps = {
  cannotTell: readonly CannotTell[];
  /** Names what a question is about; left out where that is said already. */
  nameOf?: (id: string) => ReactNode;
};

/** What could not be told, with why; folded, since it is no finding. */
export function OpenQuestions({ cannotTell, nameOf }: OpenQuestionsProps) {
  const questions = openQuestions(cannotTell);
  if (questions.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-xs font-medium text-mute">
        Cannot tell ({formatCount(questions.length)})
      </summary>
      <ul className="mt-2 flex flex-col gap-2 text-xs text-soft">
        {questions.slice(0, MOST).map(({ about, why, kinds }) => (
          <li key={`${about} ${why}`}>
            {nameOf && <span className="block font-medium text-ink">{nameOf(about)}</span>}
            {why} So it cannot be told {kinds.map((kind) => QUESTION[kind]).join(', ')}.
          </li>
        ))}
        {questions.length > MOST && <li>And {formatCount(questions.length - MOST)} more.</li>}
      </ul>
    </details>
  );
}
