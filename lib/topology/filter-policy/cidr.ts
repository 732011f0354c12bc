/** A range of IP addresses: `width` is 32 or 128, the two families never mix. */
export type CidrBlock = { base: bigint; prefix: number; width: 32 | 128 };

/** `10.0.0.0/24`, `2001:db8::/32`; `null` where it is no range. */
export function parseCidr(text: string): CidrBlock | null {
  const [address = '', prefixText, ...rest] = text.split('/');
  const parsed = parseAddress(address);
  if (!parsed || prefixText === undefined || rest.length > 0) return null;
  if (!/^\d{1,3}$/.test(prefixText) || Number(prefixText) > parsed.width) return null;
  return { ...parsed, prefix: Number(prefixText) };
}

/** Whether a text is an IP address of the block. */
export function cidrContains(block: CidrBlock, text: string): boolean {
  const parsed = parseAddress(text);
  if (!parsed || parsed.width !== block.width) return false;
  const dropped = BigInt(block.width - block.prefix);
  return parsed.base >> dropped === block.base >> dropped;
}

/** The first address of a block. */
export function firstAddress({ base, prefix, width }: CidrBlock): string {
  const dropped = BigInt(width - prefix);
  const first = (base >> dropped) << dropped;
  const [size, radix] = width === 32 ? [8, 10] : [16, 16];
  const parts = Array.from({ length: width / size }, (_, at) => {
    const part = (first >> BigInt(width - (at + 1) * size)) & ((1n << BigInt(size)) - 1n);
    return part.toString(radix);
  });
  return parts.join(width === 32 ? '.' : ':');
}

function parseAddress(text: string): Pick<CidrBlock, 'base' | 'width'> | null {
  const base = text.includes(':') ? parseV6(text) : parseV4(text);
  return base === null ? null : { base, width: text.includes(':') ? 128 : 32 };
}

function parseV4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((base, part) => (base << 8n) | BigInt(part), 0n);
}

function parseV6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = (head?.length ?? 0) + (tail?.length ?? 0);
  if (tail ? given > 7 : given !== 8) return null;
  const groups = [...(head ?? []), ...Array<string>(8 - given).fill('0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((base, group) => (base << 16n) | BigInt(`0x${group}`), 0n);
}
