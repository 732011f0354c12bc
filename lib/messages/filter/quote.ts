const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };
const WRITTEN: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

/** What must not stand in one line as it is: control characters, line ends, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const UNPRINTABLE = /["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]/gu;

/** `text` in double quotes, on one line. */
export function quote(text: string): string {
  const inside = text.replace(
    UNPRINTABLE,
    (unit) => WRITTEN[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${inside}"`;
}

/**
 * What the inside of quotes stands for. A backslash before anything but `n r t u " ' \` stays, so that a regular
 * expression is written as it is: `"\d+"`.
 */
export function unquote(inside: string): string {
  return inside.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (whole, code: string | undefined, character: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return ESCAPES[character] ?? whole;
  });
}
