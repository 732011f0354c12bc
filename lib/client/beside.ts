import type { Connection } from '#lib/contracts/connection.ts';

/** Connections that stand beside the page's own at most: each holds one of the six streams that HTTP/1.1 gives a browser. */
const MOST_BESIDE = 3;

/** Of the ids that a URL asks for, those that this server has, each once, never the page's own. */
export function besideOf(asked: readonly string[], own: string, known: readonly Pick<Connection, 'id'>[]): string[] {
  const ids = new Set(asked.filter((id) => id !== own && known.some((connection) => connection.id === id)));
  return [...ids].slice(0, MOST_BESIDE);
}

/** Whether a connection can be shown beside those that are shown already: it opens, there is room, none is the same. */
export function mayStandBeside({ problem, region, account }: Connection, shown: readonly Connection[]): boolean {
  if (problem !== null || shown.length > MOST_BESIDE) return false;
  return account === null || !shown.some((other) => other.region === region && other.account === account);
}
