import { type Remembered, remembered } from '../remembered.ts';

/** Up to which instant a person knows of a connection's changes that did not come to their end; '' = of none. */
export const unfinishedSeen = (connection: string): Remembered<string> =>
  remembered(`weir.unfinished-seen.${connection}`, '', (value) => typeof value === 'string');
