import type { QueueSample } from '#lib/contracts/queue.ts';
import type { Counts } from './history.ts';

/** One queue's readings. */
export type SampleRing = { add(at: number, counts: Counts): void; since(at: number): QueueSample[] };

const FIRST_CAPACITY = 8;
/** readings; 15 minutes at one every 2 s are 450. */
const MOST = 512;

type Columns = { at: Float64Array; visible: Uint32Array; inFlight: Uint32Array; delayed: Uint32Array };

const columns = (capacity: number): Columns => ({
  at: new Float64Array(capacity),
  visible: new Uint32Array(capacity),
  inFlight: new Uint32Array(capacity),
  delayed: new Uint32Array(capacity),
});

/**
 * A ring of typed arrays, 20 bytes a reading, that grows with use. A reading that equals both neighbours is left out,
 * so a quiet queue costs two readings however long it is watched.
 */
export function createSampleRing(): SampleRing {
  let store = columns(FIRST_CAPACITY);
  let first = 0;
  let size = 0;

  const slotOf = (index: number) => (first + index) % store.at.length;

  function equals(index: number, counts: Counts): boolean {
    const slot = slotOf(index);
    return (
      store.visible[slot] === counts.visible &&
      store.inFlight[slot] === counts.inFlight &&
      store.delayed[slot] === counts.delayed
    );
  }

  function sample(index: number): QueueSample & { time: number } {
    const slot = slotOf(index);
    const time = store.at[slot] ?? 0;
    return {
      time,
      at: new Date(time).toISOString(),
      visible: store.visible[slot] ?? 0,
      inFlight: store.inFlight[slot] ?? 0,
      delayed: store.delayed[slot] ?? 0,
    };
  }

  function write(index: number, at: number, counts: Counts): void {
    const slot = slotOf(index);
    store.at[slot] = at;
    store.visible[slot] = counts.visible;
    store.inFlight[slot] = counts.inFlight;
    store.delayed[slot] = counts.delayed;
  }

  function grow(): void {
    const samples = Array.from({ length: size }, (_, index) => sample(index));
    store = columns(Math.min(MOST, store.at.length * 2));
    first = 0;
    for (const [index, each] of samples.entries()) write(index, each.time, each);
  }

  return {
    add(at, counts) {
      if (size >= 2 && equals(size - 1, counts) && equals(size - 2, counts)) {
        write(size - 1, at, counts);
        return;
      }
      if (size === store.at.length && size < MOST) grow();
      if (size === store.at.length) first = slotOf(1);
      else size += 1;
      write(size - 1, at, counts);
    },
    since(from) {
      const all = Array.from({ length: size }, (_, index) => sample(index));
      // The last reading before the window tells where its line begins.
      const begin = Math.max(0, all.findIndex(({ time }) => time >= from) - 1);
      const inside = all.some(({ time }) => time >= from);
      return inside ? all.slice(begin).map(({ time: _, ...rest }) => rest) : [];
    },
  };
}
