import type { Base64Form } from './chain.ts';

export type Base64Read = { bytes: Uint8Array; form: Base64Form };

/** Characters; shorter texts are words far more often than data. */
const SHORTEST = 8;

const STANDARD = /^[A-Za-z0-9+/\r\n]+={0,2}\s*$/;
const URL_SAFE = /^[\w\r\n-]+={0,2}\s*$/;

/** The bytes of a text that is well-formed base64 (RFC 4648 §4 or §5, lines as in MIME), else `null`. */
export function readBase64(text: string): Base64Read | null {
  if (text.length < SHORTEST) return null;
  const alphabet = STANDARD.test(text) ? 'standard' : URL_SAFE.test(text) ? 'url' : null;
  if (alphabet === null) return null;
  const lined = text.trimEnd();
  const tail = text.slice(lined.length);
  const lineEnd = lined.indexOf('\n');
  const newline = lineEnd > 0 && lined[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const digits = lineEnd === -1 ? lined : lined.replace(/[\r\n]+/g, '');
  const lineLength = lineEnd === -1 ? null : lineEnd - (newline.length - 1);
  const rest = digits.length % 4;
  if (rest === 1 || (digits.endsWith('=') && rest !== 0)) return null;
  // Whole groups of four show no habit: the url alphabet mostly goes without padding, the standard one with it.
  const padded = digits.endsWith('=') || (rest === 0 && alphabet === 'standard');
  return { bytes: base64Bytes(digits), form: { alphabet, padded, lineLength, newline, tail } };
}

/** The bytes that base64 digits stand for, of either alphabet, with padding or without. */
function base64Bytes(digits: string): Uint8Array {
  const binary = atob(digits.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Writes bytes as base64 in the form that was read. */
export function writeBase64(bytes: Uint8Array, form: Base64Form): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  let digits = btoa(binary);
  if (form.alphabet === 'url') digits = digits.replaceAll('+', '-').replaceAll('/', '_');
  if (!form.padded) digits = digits.replace(/=+$/, '');
  return linesOf(digits, form) + form.tail;
}

function linesOf(digits: string, { lineLength, newline }: Base64Form): string {
  if (lineLength === null || lineLength < 1) return digits;
  const lines: string[] = [];
  for (let i = 0; i < digits.length; i += lineLength) lines.push(digits.slice(i, i + lineLength));
  return lines.join(newline);
}

/**
 * Why a text that begins as packed or JSON data does in base64 is none, or `null` where it does not begin so. `H4sI` is
 * gzip's first bytes, `KLUv/` zstd's.
 */
export function brokenBase64(text: string): string | null {
  if (!/^(H4sI|KLUv[/_])/.test(text)) return null;
  const wrong = text.search(/[^\w+/=\r\n-]/);
  if (wrong !== -1) return `It begins as packed data in base64, but character ${wrong + 1} is none of base64.`;
  return 'It begins as packed data in base64, but ends in the middle of a group of four characters.';
}
