import type { ListedConnection } from '#lib/contracts/connection.ts';

/** How a connection fares, in a few words; `why` where it does not, the whole sentence. */
export type Faring = { words: string; tone: 'text-flowing' | 'text-danger' | 'text-soft'; why: string | null };

/**
 * What the list says of a connection: the server knows it of those that somebody looks at, or did; one that nobody looks
 * at is not asked.
 * @param isShown it is on this page's map
 */
export function faringOf({ problem, opened, origin }: ListedConnection, isShown: boolean): Faring {
  if (problem !== null) return { words: 'cannot be opened', tone: 'text-danger', why: problem };
  if (opened === null) {
    const words = origin === 'profile' ? 'found in the AWS config files, not opened yet' : 'not opened yet';
    return { words, tone: 'text-soft', why: null };
  }
  switch (opened.state) {
    case 'failing':
      return { words: 'failing', tone: 'text-danger', why: opened.problem };
    case 'connecting':
      return { words: 'reading', tone: 'text-soft', why: null };
    case 'live':
      return isShown
        ? { words: 'live', tone: 'text-flowing', why: null }
        : { words: 'answered when last looked at', tone: 'text-soft', why: null };
  }
}
