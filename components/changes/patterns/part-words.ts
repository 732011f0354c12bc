import type { Blueprint, Part } from '#lib/topology/change-forms/patterns/blueprint.ts';
import { policyWords } from '#lib/topology/filter-policy/policy-words.ts';

/** What a part is and how it is joined to the others, a line each. */
export function partWords(part: Part, { parts, links }: Blueprint): string[] {
  const nameOf = (key: string) => parts.find((each) => each.key === key)?.name || '…';
  const lines = links.flatMap((link) => {
    if (link.kind === 'subscription' && link.queue === part.key)
      return [
        `fed by ${nameOf(link.topic)}: ${link.filterPolicy === null ? 'everything' : policyWords(link.filterPolicy)}`,
      ];
    if (link.kind === 'dead-letter' && link.queue === part.key)
      return [`after ${link.maxReceiveCount} receives to ${nameOf(link.deadLetterQueue)}`];
    return [];
  });
  return [part.role, ...lines];
}
