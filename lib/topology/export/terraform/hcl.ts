/** An expression as it is written in Terraform's language, on one line or more. */
export type Hcl = { readonly hcl: string };

/** Whatever it holds, Terraform reads just this text: none of it is a template, an end of the text, or unseen. */
export function text(value: string): Hcl {
  return { hcl: `"${escaped(value)}"` };
}

/** A text with values of other expressions in it. */
export function template(...parts: readonly (string | Hcl)[]): Hcl {
  const written = parts.map((part) => (typeof part === 'string' ? escaped(part) : `\${${part.hcl}}`));
  return { hcl: `"${written.join('')}"` };
}

/** An expression that is given as it is written: a reference, a number's digits. */
export function raw(hcl: string): Hcl {
  return { hcl };
}

export type Item = {
  value: Hcl;
  /** Lines that begin with `#`, above the item. */
  comment?: readonly string[];
};

export function list(items: readonly Item[]): Hcl {
  const inline = `[${items.map(({ value }) => value.hcl).join(', ')}]`;
  if (inline.length <= INLINE && !inline.includes('\n') && items.every(({ comment }) => !comment?.length)) {
    return { hcl: inline };
  }
  const lines = items.flatMap(({ value, comment = [] }) => [...comment, `${value.hcl},`]);
  return { hcl: `[\n${indent(lines)}\n]` };
}

export function object(entries: readonly (readonly [key: string, value: Hcl])[]): Hcl {
  if (entries.length === 0) return { hcl: '{}' };
  const keys = entries.map(([key]) => (IDENTIFIER.test(key) ? key : text(key).hcl));
  return { hcl: `{\n${indent(aligned(entries.map(([, value], at) => [keys[at] ?? '', value])))}\n}` };
}

/** Terraform's own function: the JSON text of a value. */
export function jsonencode(value: Hcl): Hcl {
  return { hcl: `jsonencode(${value.hcl})` };
}

/** Lines `key = value`, with the equals signs of neighbours in one column, as `terraform fmt` has them. */
export function aligned(entries: readonly (readonly [key: string, value: Hcl])[]): string[] {
  const isLong = ({ hcl }: Hcl) => hcl.includes('\n');
  return entries.map(([key, value], at) => {
    let [from, to] = [at, at];
    while (!isLong(value) && from > 0 && !isLong(entries[from - 1]?.[1] ?? value)) from--;
    while (!isLong(value) && to + 1 < entries.length && !isLong(entries[to + 1]?.[1] ?? value)) to++;
    const width = Math.max(...entries.slice(from, to + 1).map(([each]) => each.length));
    return `${key.padEnd(width)} = ${value.hcl}`;
  });
}

/** No text holds a line's end as such, so every line can be moved in. */
export function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');
}

/** characters */
const INLINE = 80;
/** `for` begins another kind of expression. */
const IDENTIFIER = /^(?!for$)[A-Za-z_]\w*$/;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

/** Source: HCL native syntax specification, "Template expressions". */
function escaped(value: string): string {
  const unseen = /["\\]|[\p{C}\p{Zl}\p{Zp}]|[$%](?=\{)/gu;
  return value.toWellFormed().replaceAll(unseen, (found) => NAMED[found] ?? codePoint(found));
}

function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
