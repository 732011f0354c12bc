import { Gunzip, Inflate, Unzlib } from 'fflate';
import { Decompress } from 'fzstd';
import { MOST_UNPACKED_BYTES } from './chain.ts';
import { crc32 } from './crc32.ts';
import { zstdWindow } from './zstd-frames.ts';

export type Packing = 'gzip' | 'zlib' | 'raw' | 'zstd';

/** `doubt`: why it may not be what was packed. */
export type Unpacked = { bytes: Uint8Array; doubt: string | null };
/** `bomb`: it was well-formed as far as it was unpacked. */
type NotUnpacked = { why: string; bomb: boolean };

type Take = (chunk: Uint8Array) => void;

/** bytes; deflate makes at most 1,032 bytes of one, so that a bomb is seen 8 MiB after its limit at the latest. */
const SLICE = 8192;
/** bytes that unzstd may move: it moves a whole window for each block, so that many tiny blocks would take minutes. */
const MOST_MOVED = 2 ** 32;

const BOMB = `It unpacks to more than ${MOST_UNPACKED_BYTES / 2 ** 20} MiB, sixteen times what SQS carries; Weir stops there.`;

/** Unpacking ended for a reason of ours. */
class Stopped extends Error {}

/** Which packing the first bytes tell. zlib's two are weak: whoever takes it must see that it unpacks. */
export function packingOf(bytes: Uint8Array): 'gzip' | 'zstd' | 'zlib' | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  if ((a & 15) === 8 && a >> 4 <= 7 && ((a << 8) | b) % 31 === 0) return 'zlib';
  return null;
}

/** Unpacks, or says why not. Stops as soon as more than `most` bytes come out. */
export function unpack(packing: Packing, packed: Uint8Array, most: number): Unpacked | NotUnpacked {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const take = (chunk: Uint8Array) => {
    total += chunk.length;
    if (total > most) throw new Stopped(BOMB);
    chunks.push(chunk);
  };
  try {
    const members = packing === 'zstd' ? unzstd(packed, take) : inflate(packing, packed, take);
    const bytes = joined(chunks, total);
    return { bytes, doubt: packing === 'gzip' && members === 1 ? gzipDoubt(packed, bytes) : null };
  } catch (error) {
    return { why: wordsOf(error), bomb: total > most };
  }
}

/** How many files stand one after another in it; only gzip tells. */
function inflate(packing: 'gzip' | 'zlib' | 'raw', packed: Uint8Array, take: Take): number {
  let members = 1;
  const stream = new { gzip: Gunzip, zlib: Unzlib, raw: Inflate }[packing](take);
  if (stream instanceof Gunzip) {
    stream.onmember = () => {
      members += 1;
    };
  }
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return members;
}

function unzstd(packed: Uint8Array, take: Take): number {
  const walked = zstdWindow(packed);
  if ('why' in walked) throw new Stopped(walked.why);
  let moved = 0;
  const unpacker = new Decompress((chunk) => {
    take(chunk);
    moved += walked.window;
    if (moved > MOST_MOVED) throw new Stopped('It is cut into so many blocks that unpacking it would take minutes.');
  });
  unpacker.push(packed, true);
  return 1;
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** gzip ends with the checksum and the length of what it packs (RFC 1952 §2.3). */
function gzipDoubt(packed: Uint8Array, bytes: Uint8Array): string | null {
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 8);
  const sound = trailer.getUint32(4, true) === bytes.length && trailer.getUint32(0, true) === crc32(bytes);
  return sound ? null : 'Its checksum does not fit: what it unpacks to was altered, or its end was cut off.';
}

function wordsOf(error: unknown): string {
  if (error instanceof Stopped) return error.message;
  const cut = error instanceof Error && /unexpected EOF/i.test(error.message);
  return cut ? 'It is cut short: its end is missing.' : 'What is packed in it is damaged.';
}
