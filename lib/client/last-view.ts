/** What was looked at in each connection, as the query of its URL, for as long as the tab is open. */
const keyOf = (connection: string) => `weir.view.${connection}`;

/** Remembers where a connection was left. */
export function leaveView(connection: string, search: string): void {
  try {
    sessionStorage.setItem(keyOf(connection), search);
  } catch {
    // A browser that keeps nothing opens each connection afresh.
  }
}

/** Where a connection is opened: where it was left, else at all of it. */
export function pathOfView(connection: string): string {
  try {
    return `/${connection}${sessionStorage.getItem(keyOf(connection)) ?? ''}`;
  } catch {
    return `/${connection}`;
  }
}
