import type { Access } from '#lib/contracts/access.ts';
import type { WeirError } from '#lib/server/weir-error.ts';

/** What a refused or failed reading says about one resource; `null` = nothing, since it says something of the connection. */
export function accessAfter(error: WeirError, at: number): Access | null {
  const instant = new Date(at).toISOString();
  switch (error.code) {
    case 'not_found':
      return { state: 'missing', at: instant };
    case 'throttled':
    case 'unreachable':
    case 'unauthenticated':
      return null;
    default:
      return {
        state: 'unreadable',
        at: instant,
        code: error.code,
        awsError: error.awsError,
        message: error.message,
      };
  }
}
