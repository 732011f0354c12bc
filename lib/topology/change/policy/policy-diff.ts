import type { PolicyDiff } from '#lib/contracts/plan.ts';

/** How a queue's policy changes, statement by statement. */
export function policyDiff(queueArn: string, before: string | null, after: string | null): PolicyDiff {
  return { queueArn, before, after, statements: [], bytes: new TextEncoder().encode(after ?? '').length };
}
