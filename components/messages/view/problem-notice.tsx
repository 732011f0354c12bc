import { Notice } from '#components/inspector/notice.tsx';
import type { DecodeProblem } from '#lib/messages/decode/chain.ts';
import { STEP_WORDS } from './step-words.ts';

/** A step that was plainly meant and could not be taken: why, and where. */
export function ProblemNotice({ problem }: { problem: DecodeProblem }) {
  const { at, why, place } = problem;
  const where = place && `Line ${place.line}, column ${place.column}: `;
  return (
    <Notice tone="growing" title={at === 'text' ? 'Not decoded to the end' : `Not all of it is ${STEP_WORDS[at]}`}>
      <p>
        {where}
        {why}
      </p>
    </Notice>
  );
}
