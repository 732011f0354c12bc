import { expect, it } from 'vitest';
import { bytesPerLine, hexLine } from './hex-lines.ts';

const bytes = Uint8Array.from({ length: 20 }, (_, index) => index * 13);

it('writes offset, bytes and characters, the last line as wide as the others', () => {
  expect(hexLine(bytes, 1, 8)).toEqual({
    offset: '00000008',
    hex: '68 75 82 8f  9c a9 b6 c3',
    ascii: 'hu......',
  });
  expect(hexLine(bytes, 2, 8)).toEqual({ offset: '00000010', hex: 'd0 dd ea f7             ', ascii: '....' });
});

it('takes long lines where there is room, or where there would be too many', () => {
  expect(bytesPerLine(1000, 400)).toBe(8);
  expect(bytesPerLine(1000, 700)).toBe(16);
  expect(bytesPerLine(16 * 2 ** 20, 400)).toBe(16);
});
