import type { Content, DecodeChain, DecodeStep } from '#lib/messages/decode/chain.ts';
import { STEP_WORDS } from './step-words.ts';

/** Where in the chain one can look: the body as it came, what is inside each wrapping, and the end laid out. */
export type Place = {
  label: string;
  /** What is shown there, in words. */
  shows: string;
  bytes: number;
  content: Content;
  /** `null` = the body as it came. */
  step: DecodeStep | null;
};

/** From the outside in; the last one is the end. A body that is not wrapped has two: as it came, and laid out. */
export function placesOf({ body, bytes, wraps, end }: DecodeChain): Place[] {
  const raw: Place = {
    label: 'Raw',
    shows: 'The body as it came',
    bytes,
    content: { type: 'text', text: body },
    step: null,
  };
  const inside = wraps.map((step) => ({
    label: STEP_WORDS[step.kind],
    shows: `What the ${STEP_WORDS[step.kind]} holds`,
    bytes: step.bytes,
    content: step.content,
    step,
  }));
  const last: Place = {
    label: STEP_WORDS[end.kind],
    shows: END_SHOWS[end.kind],
    bytes: end.bytes,
    content: end.content,
    step: end,
  };
  return [raw, ...inside, last];
}

const END_SHOWS = {
  json: 'JSON',
  xml: 'XML, laid out in lines',
  text: 'Text',
  binary: 'Bytes',
  's3-pointer': 'Where the payload is in S3',
} as const;
