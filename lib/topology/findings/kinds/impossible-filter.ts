import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '../../arn.ts';
import { whyNeverMatches } from '../../filter-policy/never-matches.ts';
import { isChoice } from '../../filter-policy/parse-policy.ts';
import { parseFilterPolicy } from '../../filter-policy.ts';
import { isRecord } from '../../json-record.ts';
import type { Account } from '../account.ts';
import { subscriptionEvidence } from '../policy-evidence.ts';
import { NOT_YET } from '../read.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/** Subscriptions whose filter policy no message whatever can pass. */
export function* judgeFilters({ subscriptions }: Account): Iterable<Verdict> {
  for (const subscription of subscriptions) {
    const { id, attributes, access, pending } = subscription;
    if (pending) continue;
    if (access.state === 'unreadable') yield cannotTell(id, access.message);
    else if (attributes === null) yield cannotTell(id, NOT_YET);
    else if (attributes.filterPolicy !== null) {
      const { never, why } = judged(attributes.filterPolicy, attributes.filterPolicyScope);
      if (why !== undefined) yield cannotTell(id, why);
      if (never) yield impossible(subscription, attributes.filterPolicy, never);
    }
  }
}

type Judged = { never: string | null; why?: undefined } | { never?: undefined; why: string };

function judged(json: string, scope: 'MessageAttributes' | 'MessageBody'): Judged {
  const { policy, mistakes } = parseFilterPolicy(json, scope);
  if (policy) return { never: whyNeverMatches(policy, scope) };
  const empty = emptyListIn(json);
  if (empty !== null) return { never: `the list of ${empty} is empty` };
  return { why: `Its filter policy is not one that Weir can read: ${mistakes[0]?.message ?? 'it has mistakes'}.` };
}

/** A key with an empty list, which AWS refuses and others may keep; `null` = none that every message would have to meet. */
function emptyListIn(json: string): string | null {
  try {
    return emptyKey(JSON.parse(json));
  } catch {
    return null;
  }
}

function emptyKey(object: unknown): string | null {
  if (!isRecord(object)) return null;
  for (const [key, value] of Object.entries(object)) {
    if (key === '$or' && isChoice(value)) {
      const all = value.map(emptyKey);
      if (all[0] && !all.includes(null)) return all[0];
    } else if (Array.isArray(value)) {
      if (value.length === 0) return key;
    } else {
      const below = emptyKey(value);
      if (below !== null) return `${key}.${below}`;
    }
  }
  return null;
}

function impossible(subscription: Subscription, filterPolicy: string, never: string): Verdict {
  const { id, topicArn, endpoint } = subscription;
  const [topic, name] = [nameOfArn(topicArn), nameOfArn(endpoint)];
  return {
    finding: {
      severity: 'loss',
      about: [id, endpoint, topicArn],
      title: `No message of ${topic} can pass the filter of ${name}`,
      explanation: `The filter policy contradicts itself: ${never}. So nothing is ever delivered. What it should let through only a person knows: edit it in the subscription.`,
      evidence: [subscriptionEvidence(subscription), { label: 'Filter policy', value: filterPolicy }],
      mend: null,
    },
  };
}
