import type { Connection, ConnectionColour } from '#lib/contracts/connection.ts';

/** How a connection is told from those that stand beside it: in words, and by a colour. */
export type ConnectionLook = { words: string; colour: ConnectionColour };

/** Which connection each node of a map is of, where several are on it. */
export type Places = { all: readonly ConnectionLook[]; of(id: string): ConnectionLook | null };

/** Given to those that have none of their own, the most different first. */
const SPARE: readonly ConnectionColour[] = [
  'blue',
  'amber',
  'violet',
  'teal',
  'pink',
  'orange',
  'green',
  'slate',
  'red',
];

/** Regions of one account are told by region, others by label, and by both where labels are alike. */
export function connectionLooks(shown: readonly Connection[]): ReadonlyMap<string, ConnectionLook> {
  const taken = new Set(shown.flatMap(({ colour }) => colour ?? []));
  const spare = SPARE.filter((colour) => !taken.has(colour));
  const wordsOf = wordsFor(shown);
  return new Map(
    shown.map((connection) => {
      const colour = connection.colour ?? spare.shift() ?? 'slate';
      return [connection.id, { words: wordsOf(connection), colour }];
    }),
  );
}

type Write = (connection: Connection) => string;
const byRegion: Write = ({ region }) => region;
const byLabel: Write = ({ label }) => label;
const byBoth: Write = ({ label, region }) => `${label} ${region}`;
const byId: Write = ({ id }) => id;

function wordsFor(shown: readonly Connection[]): Write {
  const tells = (write: Write) => new Set(shown.map(write)).size === shown.length;
  const oneAccount = new Set(shown.map(({ account }) => account)).size === 1;
  if (oneAccount && tells(byRegion)) return byRegion;
  return [byLabel, byBoth].find(tells) ?? byId;
}
