/** Text for XML: none of it is markup, and what XML forbids is gone. Source: XML 1.0, "Characters". */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}
