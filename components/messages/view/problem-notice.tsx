import { Notice } from '#components/inspector/notice.tsx';
import type { DecodeProblem } from '#lib/messages/decode/chain.ts';
import { STEP_WORDS } from './step-words.ts';

const NOT_VALID: Partial<Record<DecodeProblem['at'], string>> = {
  json: 'Not valid JSON',
  xml: 'Not valid XML',
  base64: 'Not valid base64',
  text: 'Not decoded to the end',
};

/** A step that was plainly meant and could not be taken: why, and where. */
export function ProblemNotice({ problem }: { problem: DecodeProblem }) {
  const { at, why, place } = problem;
  return (
    <Notice tone="growing" title={NOT_VALID[at] ?? `Trouble with ${STEP_WORDS[at]}`}>
      <p>
        {place && `Line ${place.line}, column ${place.column}: `}
        {why}
      </p>
    </Notice>
  );
}
