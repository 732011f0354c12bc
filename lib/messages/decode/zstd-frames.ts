/** bytes; zstd's own tools write windows up to 8 MiB unless told otherwise (RFC 8878 §3.1.1.1.2). */
const MOST_WINDOW = 64 * 1024 * 1024;
const CUT_SHORT = 'It is cut short: its end is missing.';

/**
 * Walks the frames and blocks of zstd data (RFC 8878) without unpacking: the bytes of its largest window, or why it
 * cannot be unpacked in bounded memory.
 */
export function zstdWindow(data: Uint8Array): { window: number } | { why: string } {
  let at = 0;
  let window = 0;
  while (at < data.length) {
    if (at + 6 > data.length) return { why: CUT_SHORT };
    if (isSkippable(data, at)) {
      at += 8 + littleEndian(data, at + 4, 4);
      continue;
    }
    const header = readHeader(data, at);
    if (header.dictionary) return { why: 'It was packed with a dictionary, which the message does not carry.' };
    if (header.window > MOST_WINDOW)
      return { why: 'It asks for more memory to unpack than Weir gives to one message.' };
    window = Math.max(window, header.window);
    at += header.length;
    let last = false;
    while (!last) {
      if (at + 3 > data.length) return { why: CUT_SHORT };
      const block = littleEndian(data, at, 3);
      last = (block & 1) === 1;
      // A run of one byte (type 1) is stored as that byte.
      at += 3 + (((block >> 1) & 3) === 1 ? 1 : block >> 3);
    }
    if (header.checksum) at += 4;
  }
  return at > data.length ? { why: CUT_SHORT } : { window };
}

function isSkippable(data: Uint8Array, at: number): boolean {
  return littleEndian(data, at, 4) >>> 4 === 0x184d2a5;
}

/** The frame header (RFC 8878 §3.1.1.1). */
function readHeader(data: Uint8Array, at: number) {
  const descriptor = data[at + 4] ?? 0;
  const single = (descriptor >> 5) & 1;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = sizeFlag === 0 ? single : 1 << sizeFlag;
  const sizeAt = at + 6 - single + dictionaryBytes;
  const contentSize = littleEndian(data, sizeAt, sizeBytes) + (sizeFlag === 1 ? 256 : 0);
  const windowByte = data[at + 5] ?? 0;
  const base = 2 ** (10 + (windowByte >> 3));
  return {
    length: sizeAt + sizeBytes - at,
    window: single ? contentSize : base + (base / 8) * (windowByte & 7),
    dictionary: dictionaryBytes > 0 && littleEndian(data, at + 6 - single, dictionaryBytes) !== 0,
    checksum: ((descriptor >> 2) & 1) === 1,
  };
}

/** Up to eight bytes as a number; above 2^53 it is rounded, which is far beyond what is let through. */
function littleEndian(data: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i -= 1) value = value * 256 + (data[at + i] ?? 0);
  return value;
}

/** bytes; the largest a block may be (RFC 8878 §3.1.1.2.4). */
const BLOCK = 128 * 1024;

/** Data as a zstd frame that stores it without packing: any zstd reader takes it. */
export function storedZstd(data: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(data.length / BLOCK));
  const frame = new Uint8Array(9 + blocks * 3 + data.length);
  const view = new DataView(frame.buffer);
  // One segment, whose length is told in four bytes.
  frame.set([0x28, 0xb5, 0x2f, 0xfd, 0b1010_0000]);
  view.setUint32(5, data.length, true);
  let at = 9;
  for (let block = 0; block < blocks; block += 1) {
    const chunk = data.subarray(block * BLOCK, (block + 1) * BLOCK);
    const header = (chunk.length << 3) | (block === blocks - 1 ? 1 : 0);
    frame.set([header & 255, (header >> 8) & 255, header >> 16], at);
    frame.set(chunk, at + 3);
    at += 3 + chunk.length;
  }
  return frame;
}
