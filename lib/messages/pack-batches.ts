/** An entry and its place among all that were given. */
type Packed<T> = { index: number; entry: T };

type Packing<T> = {
  /** In the order given; each fits in one call. */
  batches: Packed<T>[][];
  /** Too large even alone: to be refused, not sent. */
  tooLarge: (Packed<T> & { size: number })[];
};

/** Entries a batch call takes (SQS API reference, SendMessageBatch; SNS API reference, PublishBatch). */
const MOST_ENTRIES = 10;

/**
 * Packs entries into batches of at most ten and `maxBytes` bytes together, keeping their order.
 * @param maxEntryBytes bytes one entry may have, where that is less than a batch: a queue's own `MaximumMessageSize`
 * @param maxEntries where a call takes fewer than ten
 */
export function packBatches<T>({
  entries,
  sizeOf,
  maxBytes,
  maxEntryBytes = maxBytes,
  maxEntries = MOST_ENTRIES,
}: {
  entries: readonly T[];
  sizeOf: (entry: T) => number;
  maxBytes: number;
  maxEntryBytes?: number;
  maxEntries?: number;
}): Packing<T> {
  const packing: Packing<T> = { batches: [], tooLarge: [] };
  let batch: Packed<T>[] = [];
  let bytes = 0;
  for (const [index, entry] of entries.entries()) {
    const size = sizeOf(entry);
    if (size > maxEntryBytes || size > maxBytes) {
      packing.tooLarge.push({ index, entry, size });
      continue;
    }
    if (batch.length === 0 || batch.length === maxEntries || bytes + size > maxBytes) {
      batch = [];
      bytes = 0;
      packing.batches.push(batch);
    }
    batch.push({ index, entry });
    bytes += size;
  }
  return packing;
}
