import { expect, it } from 'vitest';
import { formatBytes } from './bytes.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [512, '512 bytes'],
  [1024, '1 KiB'],
  [1229, '1.2 KiB'],
  [262_144, '256 KiB'],
  [1_048_575, '1 MiB'],
  [1_048_576, '1 MiB'],
])('%s reads %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
