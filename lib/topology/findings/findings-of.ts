import type { CannotTell, Finding, FindingKind, FindingList } from '#lib/contracts/finding.ts';
import { accountOf } from './account.ts';
import { judgeDevices } from './kinds/endpoint-disabled.ts';
import { judgeReceives } from './kinds/few-receives.ts';
import { judgeFifo } from './kinds/fifo-mismatch.ts';
import { judgeFilters } from './kinds/impossible-filter.ts';
import { judgeKms } from './kinds/kms-blocks-sns.ts';
import { judgeMissing } from './kinds/missing-dead-letter-queue.ts';
import { judgeAbsent } from './kinds/no-dead-letter-queue.ts';
import { judgeDelivery } from './kinds/no-delivery-policy.ts';
import { judgeOrphans } from './kinds/orphan-subscription.ts';
import { judgePending } from './kinds/pending-subscription.ts';
import { judgePublic } from './kinds/public-policy.ts';
import { judgeLoops } from './kinds/redrive-loop.ts';
import { judgeRetention } from './kinds/short-retention.ts';
import { judgeUndelivered } from './kinds/undelivered-policy.ts';
import { judgeWide } from './kinds/wide-delivery-policy.ts';
import type { Knowledge } from './knowledge.ts';
import type { Judge } from './verdict.ts';
import { worstFirst } from './worst-first.ts';

/** What is looked for, the most urgent first among findings of one severity. */
const KINDS: Record<FindingKind, readonly Judge[]> = {
  'no-delivery-policy': [judgeDelivery, judgeUndelivered],
  'orphan-subscription': [judgeOrphans],
  'endpoint-disabled': [judgeDevices],
  'impossible-filter': [judgeFilters],
  'kms-blocks-sns': [judgeKms],
  'public-policy': [judgePublic],
  'wide-delivery-policy': [judgeWide],
  'fifo-mismatch': [judgeFifo],
  'pending-subscription': [judgePending],
  'missing-dead-letter-queue': [judgeMissing],
  'redrive-loop': [judgeLoops],
  'short-dead-letter-retention': [judgeRetention],
  'few-receives': [judgeReceives],
  'no-dead-letter-queue': [judgeAbsent],
};

/** Everything that is wrong as far as is known, the worst first, and what could not be told. Never a guess. */
export function findingsOf(knowledge: Knowledge): FindingList {
  const account = accountOf(knowledge);
  const findings: Finding[] = [];
  const cannotTell: CannotTell[] = [];
  for (const [kind, judges] of Object.entries(KINDS) as [FindingKind, readonly Judge[]][]) {
    for (const verdict of judges.flatMap((judge) => [...judge(account)])) {
      if (verdict.finding) findings.push({ id: `${kind}|${verdict.finding.about[0]}`, kind, ...verdict.finding });
      else cannotTell.push({ kind, ...verdict.cannotTell });
    }
  }
  return { findings: worstFirst(findings), cannotTell };
}
