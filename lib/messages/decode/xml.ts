export type XmlMistake = { line: number; column: number; why: string };

/** A piece of XML as it is written. What is inside a comment, CDATA or a document type is not looked at. */
export type XmlPiece = { kind: 'open' | 'close' | 'empty' | 'text' | 'other'; from: number; to: number; name: string };

/** Comment, CDATA and declarations end at their own mark, wherever `>` stands in between. */
const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const NAME = /[A-Za-z_:][\w.:\u00b7-\uffff-]*/y;

/** Cuts XML into its pieces by its marks alone: entities are not resolved, nothing is loaded. Linear. */
export function* xmlPieces(text: string): Generator<XmlPiece> {
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const to = next === -1 ? text.length : next;
      yield { kind: 'text', from: at, to, name: '' };
      at = to;
      continue;
    }
    const special = SPECIAL.find(([opens]) => text.startsWith(opens, at));
    const end = special ? text.indexOf(special[1], at + special[0].length) : tagEnd(text, at);
    const to = end === -1 ? text.length : end + (special ? special[1].length : 1);
    const closes = text[at + 1] === '/';
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = special || end === -1 ? '' : (NAME.exec(text)?.[0] ?? '');
    yield {
      kind: name === '' ? 'other' : closes ? 'close' : text[to - 2] === '/' ? 'empty' : 'open',
      from: at,
      to,
      name,
    };
    at = to;
  }
}

/** Where a tag ends: `>` inside quotes does not end it. A document type may hold a list in brackets. */
function tagEnd(text: string, from: number): number {
  const stop = /["'>[]/g;
  stop.lastIndex = from;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0] === '[' ? ']' : found[0], found.index + 1);
    if (closing === -1) return -1;
    stop.lastIndex = closing + 1;
  }
  return -1;
}

/** The first tag that does not fit, or `null` where each is closed in its turn. */
export function xmlMistake(text: string): XmlMistake | null {
  const open: XmlPiece[] = [];
  for (const piece of xmlPieces(text)) {
    if (piece.kind === 'open') open.push(piece);
    if (piece.kind !== 'close') continue;
    const opened = open.pop();
    if (opened?.name === piece.name) continue;
    const why = opened ? `</${piece.name}> closes <${opened.name}>.` : `</${piece.name}> closes what was never opened.`;
    return { ...placeOf(text, piece.from), why };
  }
  const left = open.pop();
  return left ? { ...placeOf(text, left.from), why: `<${left.name}> is never closed.` } : null;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
