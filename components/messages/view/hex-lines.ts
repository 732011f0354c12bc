/** bytes above which lines are long at any width, so that the list stays within what browsers can scroll. */
const LARGE = 8 * 1024 * 1024;

/** bytes a line, by the width in px that there is. */
export const bytesPerLine = (bytes: number, width: number): 8 | 16 => (width >= 560 || bytes > LARGE ? 16 : 8);

export type HexLine = { offset: string; hex: string; ascii: string };

/** One line of a dump: where it starts, its bytes, and those that are printable as characters, else a dot. */
export function hexLine(bytes: Uint8Array, index: number, perLine: number): HexLine {
  const start = index * perLine;
  const line = bytes.subarray(start, start + perLine);
  const pairs = Array.from(line, (byte) => byte.toString(16).padStart(2, '0'));
  const half = perLine / 2;
  return {
    offset: start.toString(16).padStart(8, '0'),
    hex: `${pairs.slice(0, half).join(' ')}  ${pairs.slice(half).join(' ')}`.padEnd(perLine * 3),
    ascii: Array.from(line, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join(''),
  };
}
