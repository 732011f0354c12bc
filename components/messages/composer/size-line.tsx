import { formatBytes } from '#lib/format/bytes.ts';

/** `12.3 KiB of 1 MiB`, as AWS counts it; in the warning colour from nine tenths on. */
export function SizeLine({ size, most }: { size: number; most: number }) {
  const tone = size > most ? 'text-danger' : size > most * 0.9 ? 'text-growing' : 'text-mute';
  return (
    <span className={`text-xs tabular-nums ${tone}`} title="Body, and names, types and values of attributes">
      {formatBytes(size)} of {formatBytes(most)}
      {size > most && ': too large'}
    </span>
  );
}
