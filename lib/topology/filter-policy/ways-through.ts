import type { PolicyNode } from './model.ts';

/**
 * Each way to choose one branch of every `$or` at one place, as the policies that must then hold together. Of a policy
 * that SNS takes there are at most 150, since each way is a combination.
 */
export function waysThrough(policy: PolicyNode): PolicyNode[][] {
  let ways: PolicyNode[][] = [[policy]];
  for (const branches of policy.choices) {
    const chosen = branches.flatMap(waysThrough);
    ways = ways.flatMap((way) => chosen.map((branch) => [...way, ...branch]));
  }
  return ways;
}
