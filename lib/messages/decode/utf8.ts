import type { Content } from './chain.ts';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ENCODER = new TextEncoder();

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const utf8Bytes = (text: string): Uint8Array => ENCODER.encode(text);

/** Bytes as text where they are UTF-8 without control characters, else as they are. A byte order mark is kept. */
export function contentOf(bytes: Uint8Array): Content {
  const text = textOf(bytes);
  return text === null ? { type: 'bytes', bytes } : { type: 'text', text };
}

function textOf(bytes: Uint8Array): string | null {
  // Packed data shows itself at once; reading it as text would fail much later.
  if (bytes.subarray(0, 64).some((byte) => byte < 9)) return null;
  try {
    const text = STRICT.decode(bytes);
    return UNPRINTABLE.test(text) ? null : text;
  } catch {
    return null;
  }
}
