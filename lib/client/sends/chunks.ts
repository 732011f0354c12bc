import { utf8Length } from '#lib/messages/utf8-length.ts';

/** A message and its number among all of a job, from 0. */
export type Numbered<D> = { index: number; draft: D };

type Chunks<D> = {
  /** What the next request carries; empty = there is nothing more. */
  next(): Promise<Numbered<D>[]>;
  /** Comes before what was not sent yet. */
  putBack(entries: readonly Numbered<D>[]): void;
};

/** messages in one request; FIFO groups are sent one by one, so that fewer make a request as long. */
const MOST_ENTRIES = 100;
const MOST_FIFO_ENTRIES = 20;

/** bytes of JSON in one request; Weir takes 8 MiB. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Cuts messages into requests: at most a second's worth of the rate, and no more than Weir takes at once. */
export function createChunks<D>(
  entries: Iterable<D> | AsyncIterable<D>,
  { perSecond, fifo }: { perSecond: number | null; fifo: boolean },
): Chunks<D> {
  const cap = fifo ? MOST_FIFO_ENTRIES : MOST_ENTRIES;
  const most = perSecond === null ? cap : Math.min(cap, Math.max(1, Math.round(perSecond)));
  const source = iteratorOf(entries);
  let waiting: Numbered<D>[] = [];
  let index = 0;

  async function pull(): Promise<Numbered<D> | null> {
    const first = waiting.shift();
    if (first) return first;
    const { done, value } = await source.next();
    return done ? null : { index: index++, draft: value };
  }

  return {
    async next() {
      const chunk: Numbered<D>[] = [];
      for (let bytes = 0; chunk.length < most; ) {
        const entry = await pull();
        if (entry === null) break;
        bytes += utf8Length(JSON.stringify(entry.draft));
        if (chunk.length > 0 && bytes > MOST_BYTES) {
          waiting.unshift(entry);
          break;
        }
        chunk.push(entry);
      }
      return chunk;
    },
    putBack(again) {
      waiting = [...again, ...waiting];
    },
  };
}

function iteratorOf<D>(entries: Iterable<D> | AsyncIterable<D>): Iterator<D> | AsyncIterator<D> {
  return Symbol.asyncIterator in entries ? entries[Symbol.asyncIterator]() : entries[Symbol.iterator]();
}
