import type { LookState } from '#lib/client/looks/look-state.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatTime, type Zone } from '#lib/format/instant.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

/** How much was seen of about how much: a receive is a sample, so never "all". */
export function seenWords({ messages, facts }: LookState): string {
  const seen = formatCount(messages.length);
  const about = facts?.visible ?? null;
  return about === null || about < messages.length ? `${seen} seen` : `${seen} of about ${formatCount(about)} seen`;
}

/** Whether and when what was hidden is visible again; `null` = not known yet. */
export function releasedWords({ released, left, messages }: LookState, zone: Zone): string | null {
  if (left) return 'You went elsewhere, and so they were given back.';
  if (!released || messages.length === 0) return null;
  if (released.failed === 0) return 'All given back.';
  const when = released.latest === null ? 'by themselves' : `by themselves by ${formatTime(released.latest, zone)}`;
  return `${formatCount(released.failed)} could not be given back: they come back ${when}.`;
}

/** How the dead-letter queue grew while the look ran; `null` = it did not, there is none, or it cannot be read. */
export function deadLetterWords({ released, facts }: LookState): string | null {
  if (!released?.deadLetterGained || !facts?.deadLetter) return null;
  const gained = formatCount(released.deadLetterGained);
  return `${nameOfArn(facts.deadLetter.arn)} gained ${gained} meanwhile: spent messages move at the next receive, whoever receives.`;
}
