import type { LookFacts } from '#lib/contracts/look.ts';

/** The queue that a look is at: what was known of it before, and where it is asked. */
export type LookedAt = { name: string; url: string; facts: LookFacts };
