/** A name as written in little room: `lead` is what siblings share, `tail` a stack's random suffix; both may be quieter. */
export type DisplayName = { lead: string; core: string; tail: string };

type Parts = DisplayName;
/** Tries to write a name in `room` characters; `null` where this way does not get it small enough. */
type Way = (parts: Parts, room: number) => Parts | null;

/** The suffix of resources that CloudFormation names: 12 or 13 capitals and digits, with at least one digit. */
const STACK_SUFFIX = /-(?=[A-Z0-9]*\d)[A-Z0-9]{12,13}(?:\.fifo)?$/;
const CUT = '…';

/** From the whole name to ever less of it: the suffix goes first, then what siblings share, then the middle. */
const WAYS: readonly Way[] = [
  (parts) => parts,
  ({ lead, core }) => ({ lead, core, tail: '' }),
  ({ lead, core }, room) => shortenLead({ lead, core, tail: '' }, room),
  ({ lead, core, tail }, room) => shortenLead({ lead, core, tail: tail && `${CUT}${tail.slice(-4)}` }, room),
  ({ lead, core, tail }, room) => {
    const end = tail && `${CUT}${tail.slice(-4)}`;
    const middle = shortenMiddle(core, room - end.length - (lead ? 1 : 0));
    return middle ? { lead: lead && CUT, core: middle, tail: end } : null;
  },
  (parts, room) => ({ lead: '', core: shortenMiddle(textOf(parts), room) ?? CUT, tail: '' }),
  (parts, room) => ({ lead: '', core: `${CUT}${textOf(parts).slice(1 - room)}`, tail: '' }),
];

/**
 * Writes names in at most `maxChars` characters each, so that no two read alike. Equal names are one.
 * @param maxChars at least 8
 */
export function displayNames(names: readonly string[], maxChars: number): Map<string, DisplayName> {
  const written = new Map<string, DisplayName>();
  const taken = new Set<string>();
  let left = partsOf(names);
  for (const way of WAYS) {
    const tries = new Map([...left].map(([name, parts]) => [name, way(parts, maxChars)]));
    const uses = countTexts(tries.values());
    for (const [name, parts] of tries) {
      const text = parts ? textOf(parts) : '';
      if (!parts || text.length > maxChars || uses.get(text) !== 1 || taken.has(text)) continue;
      written.set(name, parts);
      taken.add(text);
    }
    left = new Map([...left].filter(([name]) => !written.has(name)));
  }
  let number = 0;
  for (const [name, parts] of left) {
    let numbered: DisplayName;
    do {
      const tail = `${CUT}${++number}`;
      numbered = { lead: '', core: textOf(parts).slice(0, maxChars - tail.length), tail };
    } while (taken.has(textOf(numbered)));
    written.set(name, numbered);
    taken.add(textOf(numbered));
  }
  return written;
}

/** A display name as one reads it. */
export function textOf({ lead, core, tail }: DisplayName): string {
  return lead + core + tail;
}

function partsOf(names: readonly string[]): Map<string, Parts> {
  const sorted = [...new Set(names)].sort();
  return new Map(
    sorted.map((name, i) => {
      const tail = STACK_SUFFIX.exec(name)?.[0] ?? '';
      const body = name.slice(0, name.length - tail.length);
      const shared = Math.max(sharedWords(body, sorted[i - 1] ?? ''), sharedWords(body, sorted[i + 1] ?? ''));
      return [name, { lead: body.slice(0, shared), core: body.slice(shared), tail }];
    }),
  );
}

/** How many characters both begin with, back to the end of a whole word; never all of the first. */
function sharedWords(a: string, b: string): number {
  let same = 0;
  while (same < a.length - 1 && a[same] === b[same]) same++;
  while (same > 0 && !/[-_.]/.test(a[same - 1] ?? '')) same--;
  return same;
}

function shortenLead({ lead, core, tail }: Parts, room: number): Parts | null {
  const free = room - core.length - tail.length;
  if (lead.length <= free) return { lead, core, tail };
  if (free < 1) return null;
  // Back to a whole word where one is left.
  const end = lead.slice(lead.length - free + 1).replace(/^[^-_.]*[-_.](?=.)/, '');
  return { lead: CUT + end, core, tail };
}

function shortenMiddle(text: string, room: number): string | null {
  if (text.length <= room) return text;
  if (room < 5) return null;
  const head = Math.ceil((room - 1) / 2);
  return text.slice(0, head) + CUT + text.slice(text.length - (room - 1 - head));
}

function countTexts(all: Iterable<Parts | null>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const parts of all) {
    if (parts) uses.set(textOf(parts), (uses.get(textOf(parts)) ?? 0) + 1);
  }
  return uses;
}
