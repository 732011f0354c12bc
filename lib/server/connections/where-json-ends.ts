/** Whether a text could be the beginning of JSON: the parser has nothing against it but that it ends. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const words = String(error);
    const position = /at position (\d+)/.exec(words)?.[1];
    return /end of JSON|Unterminated/.test(words) || Number(position ?? -1) >= text.length;
  }
}

/** The line and column up to which a text is JSON. The parser itself often tells only a part of the text, which can be a secret. */
export function whereJsonEnds(text: string): string {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = text.slice(0, good).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
