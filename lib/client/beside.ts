import type { Connection } from '#lib/contracts/connection.ts';

/** Connections that stand beside the page's own at most: each holds one of the six streams that HTTP/1.1 gives a browser. */
const MOST_BESIDE = 3;

/**
 * A connection that a URL asks for and that is not shown; `name`: what a person knows it by. `unknown`: this server does
 * not have it · `same`: its account and region are on the map already · `no-room`.
 */
export type LeftOut = { name: string; why: 'unknown' | 'same' | 'no-room' };

/** What stands beside a page's own connection: of what its URL asks for, the ids that can be shown, and the rest with why. */
type Standing = { beside: string[]; leftOut: LeftOut[] };

/** Each id once, never the page's own; none of them until this is known. */
export function besideOf(asked: readonly string[], own: string, known: readonly Connection[]): Standing {
  const here = known.filter(({ id }) => id === own);
  const leftOut: LeftOut[] = [];
  for (const id of here.length === 0 ? [] : new Set(asked)) {
    if (id === own) continue;
    const connection = known.find((one) => one.id === id);
    const why = connection === undefined ? 'unknown' : whyNotBeside(connection, here);
    if (connection !== undefined && why === null) here.push(connection);
    else if (why !== null) leftOut.push({ name: connection?.label ?? id, why });
  }
  return { beside: here.slice(1).map(({ id }) => id), leftOut };
}

/** Whether a connection can be shown beside those that are shown already: it opens, there is room, none is the same. */
export function mayStandBeside(connection: Connection, shown: readonly Connection[]): boolean {
  return connection.problem === null && whyNotBeside(connection, shown) === null;
}

function whyNotBeside({ region, account }: Connection, shown: readonly Connection[]): 'same' | 'no-room' | null {
  if (account !== null && shown.some((other) => other.region === region && other.account === account)) return 'same';
  return shown.length > MOST_BESIDE ? 'no-room' : null;
}
