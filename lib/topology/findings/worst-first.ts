import type { Finding } from '#lib/contracts/finding.ts';

const RANK: Record<Finding['severity'], number> = { loss: 0, exposure: 1, risk: 2 };

/** Findings by severity; equals as they came. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
