const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A size in AWS's units (SQS says 256 KiB, 1 MiB): `512 bytes`, `1.2 KiB`, `1 MiB`. */
export function formatBytes(bytes: number): string {
  let scaled = bytes;
  let unit = 0;
  while (Math.round(scaled * 10) / 10 >= 1024 && unit < UNITS.length - 1) {
    scaled /= 1024;
    unit += 1;
  }
  return `${Math.round(scaled * 10) / 10} ${unit === 0 && bytes === 1 ? 'byte' : UNITS[unit]}`;
}
