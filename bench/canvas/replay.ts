/** One change that a page made to its DOM, as it can be made again by hand. */
type Write = { node: Node; attribute: string | null; value: string };

/** Makes `changes` one after the other and keeps what each did to the page's text and attributes. */
export async function recordWrites(changes: readonly (() => void)[]): Promise<Write[][]> {
  const recorded: Write[][] = [];
  const observer = new MutationObserver((records) => recorded.at(-1)?.push(...records.flatMap(writeOf)));
  observer.observe(document.body, { subtree: true, characterData: true, attributes: true });
  for (const change of changes) {
    recorded.push([]);
    change();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
  observer.disconnect();
  return recorded;
}

/** Writes them straight into the DOM. */
export function writeAgain(writes: readonly Write[]): void {
  for (const { node, attribute, value } of writes) {
    if (attribute === null) node.nodeValue = value;
    else if (node instanceof Element) node.setAttribute(attribute, value);
  }
}

function writeOf({ target, type, attributeName }: MutationRecord): Write[] {
  if (type === 'characterData') return [{ node: target, attribute: null, value: target.nodeValue ?? '' }];
  if (attributeName === null || !(target instanceof Element)) return [];
  return [{ node: target, attribute: attributeName, value: target.getAttribute(attributeName) ?? '' }];
}
