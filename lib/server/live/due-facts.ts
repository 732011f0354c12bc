import { URGENCY_RANK } from '#lib/server/aws/urgency.ts';
import type { Cadence } from './cadence.ts';
import type { Fact } from './facts.ts';

/** The facts to read now: selected, then in view, then the rest, each in the order given; at most `most`. */
export function dueFacts(input: {
  facts: Iterable<Fact>;
  mayAsk: (fact: Fact) => boolean;
  selectedOnly: boolean;
  cadence: Cadence;
  now: number;
  most: number;
}): Fact[] {
  const { mayAsk, selectedOnly, cadence, now, most } = input;
  const due: Fact[] = [];
  for (const fact of input.facts) {
    const { asked, urgency } = fact;
    const fresh = urgency === 'selected' ? cadence.detailSelected : cadence.detailRest;
    if (asked.busy || (asked.at > 0 && now - asked.at < fresh)) continue;
    if ((selectedOnly && urgency !== 'selected') || !mayAsk(fact)) continue;
    due.push(fact);
  }
  return due.sort((a, b) => URGENCY_RANK[b.urgency] - URGENCY_RANK[a.urgency]).slice(0, most);
}
