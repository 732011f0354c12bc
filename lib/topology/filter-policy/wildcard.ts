/** The texts between a pattern's asterisks. */
export function wildcardPieces(pattern: string): string[] {
  return pattern.split('*');
}

/** Whether the pieces stand in the text in their order, the first at its beginning, the last at its end. One pass, no RegExp. */
export function wildcardMatches(pieces: readonly string[], text: string): boolean {
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const piece of others) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
