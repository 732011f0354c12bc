import { type XmlPiece, xmlPieces } from './xml.ts';

/** Levels that are indented; see `reformatJson`. */
const MOST_LEVELS = 32;

/**
 * XML with a line for each tag, for reading: an element that holds nothing but text stays on one line. Marks alone are
 * read: entities stay as they are written, and nothing is loaded. White space in text is not kept: never send this on.
 */
export function prettyXml(text: string): string {
  const pieces = [...xmlPieces(text)].filter(({ kind, from, to }) => kind !== 'text' || text.slice(from, to).trim());
  const lines: string[] = [];
  let depth = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    if (piece.kind === 'close') depth -= 1;
    const held = heldOnOneLine(pieces, index);
    const written = held.map(({ from, to }) => text.slice(from, to).trim()).join('');
    lines.push('  '.repeat(Math.min(Math.max(depth, 0), MOST_LEVELS)) + written);
    if (piece.kind === 'open' && held.length === 1) depth += 1;
    index += held.length - 1;
  }
  return lines.join('\n');
}

/** A tag with its text and its end, or the piece alone. */
function heldOnOneLine(pieces: readonly XmlPiece[], index: number): XmlPiece[] {
  const [first, second, third] = pieces.slice(index, index + 3);
  if (!first) return [];
  if (first.kind === 'open' && second?.kind === 'close') return [first, second];
  if (first.kind === 'open' && second?.kind === 'text' && third?.kind === 'close') return [first, second, third];
  return [first];
}
