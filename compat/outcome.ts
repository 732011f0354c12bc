/** What came of one check on one server. */
export type Outcome =
  | { kind: 'ok' }
  /** `what`: one line in the server's or the check's words. */
  | { kind: 'differs'; what: string }
  | { kind: 'not asked'; why: string };

/** Characters of a failure that are told. */
const TOLD = 300;

/** The gist of a failure, in one line. */
export function inOneLine(error: unknown): string {
  const name = error instanceof Error && !['Error', 'AssertionError'].includes(error.name) ? `${error.name}: ` : '';
  const message = error instanceof Error ? error.message : String(error);
  const line = `${name}${message}`.replaceAll(/\s+/g, ' ').trim();
  return line.length > TOLD ? `${line.slice(0, TOLD)}…` : line;
}
