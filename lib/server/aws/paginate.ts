import { weirError } from '#lib/server/weir-error.ts';

/** pages; 10,000 pages of 100 are a million rows, more than any account lists. */
const MOST_PAGES = 10_000;

/**
 * Every page of a list, in order.
 * Errors: `internal` when a token comes a second time or the pages do not end, since the list would run for ever.
 */
export async function* paginate<Row>(
  what: string,
  page: (token: string | undefined) => Promise<{ rows: Row[]; next: string | undefined }>,
): AsyncGenerator<Row[], void, undefined> {
  const seen = new Set<string>();
  let token: string | undefined;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const { rows, next } = await page(token);
    yield rows;
    if (next === undefined || next === '') return;
    if (seen.has(next)) {
      throw weirError(
        'internal',
        `${what} answered the same page token twice, so the list would never end. The map shows the pages read before.`,
      );
    }
    seen.add(next);
    token = next;
  }
  throw weirError('internal', `${what} did not end after ${MOST_PAGES} pages. The map shows the pages read before.`);
}
