import type { Connection } from '#lib/contracts/connection.ts';

/** Connections that stand beside the page's own at most: each holds one of the six streams that HTTP/1.1 gives a browser. */
const MOST_BESIDE = 3;

/** Of the ids that a URL asks for, those that this server has, each once, never the page's own. */
export function besideOf(asked: readonly string[], own: string, known: readonly Pick<Connection, 'id'>[]): string[] {
  const ids = new Set(asked.filter((id) => id !== own && known.some((connection) => connection.id === id)));
  return [...ids].slice(0, MOST_BESIDE);
}

/** Why a connection cannot be shown beside those that are shown already, a sentence; `null` = it can. */
export function whyNotBeside(connection: Connection, shown: readonly Connection[]): string | null {
  if (shown.length > MOST_BESIDE) return `At most ${MOST_BESIDE + 1} connections are shown on one map.`;
  const same = shown.find(({ region, account }) => region === connection.region && account === connection.account);
  return same && connection.account !== null ? `${same.label} is the same account and region.` : null;
}
