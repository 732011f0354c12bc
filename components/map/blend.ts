/** `share` (0 to 1) of one colour over another, both `#rgb` or `#rrggbb`: opaque, so that one fill takes the place of two. */
export function blend(over: string, under: string, share: number): string {
  const [a, b] = [channelsOf(over), channelsOf(under)];
  const mixed = a.map((channel, i) => Math.round(channel * share + (b[i] ?? 0) * (1 - share)));
  return `rgb(${mixed.join(' ')})`;
}

function channelsOf(colour: string): number[] {
  const digits = colour.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) || 0);
}
