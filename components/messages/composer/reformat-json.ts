/**
 * JSON with other white space and nothing else changed: numbers keep their digits, keys their order and their
 * repetitions, which parsing and printing would not. `null` where the text is no JSON.
 */
export function reformatJson(text: string, form: 'indented' | 'compact'): string | null {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  const tokens = text.match(TOKENS) ?? [];
  if (form === 'compact') return tokens.join('');
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  return tokens
    .map((token, index) => {
      const empty = CLOSES.has(tokens[index + 1] ?? '') && OPENS.has(token);
      if (OPENS.has(token)) {
        depth += 1;
        return empty ? token : token + line();
      }
      if (CLOSES.has(token)) {
        depth -= 1;
        return OPENS.has(tokens[index - 1] ?? '') ? token : line() + token;
      }
      if (token === ',') return token + line();
      return token === ':' ? ': ' : token;
    })
    .join('');
}

/** Of text that is JSON: strings, marks, and what stands between them (numbers, true, false, null). */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const OPENS = new Set(['{', '[']);
const CLOSES = new Set(['}', ']']);
