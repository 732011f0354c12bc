/** How many messages are made of what is written, as it stands in the fields; or those of a file instead. */
export type Amount = { mode: 'one' | 'many' | 'file'; count: string; rate: string; file: MessageFile | null };

/** An NDJSON file that was read once; it is read again while it is sent. */
export type MessageFile = {
  file: File;
  messages: number;
  /** Lines that are no message, the first of them. */
  mistakes: readonly { line: number; mistake: string }[];
};

export const ONE_MESSAGE: Amount = { mode: 'one', count: '25', rate: '10', file: null };

/** More is a load test, for which there are better tools. */
export const MOST_MESSAGES = 100_000;

/** messages a second that a rate may ask for. */
const MOST_RATE = 1000;

/** The count asked for; `null` = what stands in the field is no number from 1 to 100,000. */
export function countOf({ count }: Amount): number | null {
  const value = Number(count);
  return count.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= MOST_MESSAGES ? value : null;
}

/** Messages a second; an empty field = as fast as they are taken (`null`), `undefined` = no rate from 0.1 to 1,000. */
export function rateOf({ rate }: Amount): number | null | undefined {
  if (rate.trim() === '') return null;
  const value = Number(rate);
  return value >= 0.1 && value <= MOST_RATE ? value : undefined;
}
