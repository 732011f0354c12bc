const REFERENCES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\r', '&#xD;'],
  ['\u0085', '&#x85;'],
  ['\u2028', '&#x2028;'],
]);

/** Characters that XML 1.0 cannot hold, not even as a reference; half a surrogate pair among them. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for between two tags: every legal character comes out of a parser as it went in, any other as U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(ILLEGAL, '\uFFFD')
    .replace(/[&<>"'\r\u0085\u2028]/g, (character) => REFERENCES.get(character) ?? character);
}

/** An element with elements in it, already written. */
export function element(name: string, ...children: string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}

/** An element with text in it. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A list as the query protocol writes it: `<name><member>…</member></name>`. */
export function listElement(name: string, members: readonly string[]): string {
  return element(name, ...members.map((member) => element('member', member)));
}

/** A map as the query protocol writes it: `<name><entry><key>…</key><value>…</value></entry></name>`. */
export function mapElement(name: string, map: ReadonlyMap<string, string>): string {
  const entries = [...map].map(([key, value]) =>
    element('entry', textElement('key', key), textElement('value', value)),
  );
  return element(name, ...entries);
}
