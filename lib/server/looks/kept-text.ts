/** A text off the heap, so that a thousand bodies of 1 MiB do not slow the collector down. */
export type KeptText = { bytes: Buffer; encoding: 'utf8' | 'utf16le' };

/** UTF-8, except for what it cannot hold: a text with lone surrogates is kept as it is. */
export function keepText(text: string): KeptText {
  const encoding = text.isWellFormed() ? 'utf8' : 'utf16le';
  return { bytes: Buffer.from(text, encoding), encoding };
}

export function keptText({ bytes, encoding }: KeptText): string {
  return bytes.toString(encoding);
}
