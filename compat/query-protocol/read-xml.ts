/** An element of XML: its text where it has no elements in it. */
export type Element = { name: string; text: string; children: Element[] };

const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** As much of XML as SQS writes: elements, text and character references. @returns the outermost element */
export function readXml(xml: string): Element {
  const root: Element = { name: '', text: '', children: [] };
  const open = [root];
  for (const [, closing, name = '', text = ''] of xml.matchAll(/<(\/?)([\w.]+)[^>]*>([^<]*)/g)) {
    if (closing) open.pop();
    else {
      const element: Element = { name, text: plain(text), children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    }
  }
  return root.children[0] ?? root;
}

function plain(text: string): string {
  return text.replaceAll(/&(#x?)?(\w+);/g, (_, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return REFERENCES[name] ?? '';
    return String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10));
  });
}
