import type { Change, Check } from '#lib/contracts/change.ts';
import { isQueueArn } from '#lib/server/place.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { deliveryChecks, redriveChecks } from '#lib/topology/probe/delivery-checks.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { subscriptionWords } from '#lib/topology/subscription-words.ts';
import { type ReadBack, type Reading, readBack } from './read-back.ts';

/**
 * Reads back what a change wrote, and says of each queue, topic and subscription whether it is so, and of each delivery
 * and dead-letter link that it touched whether it works. What somebody else wrote meanwhile is told, and left.
 * Errors: those of reading.
 */
export async function verifyChange(reading: Reading, change: Change): Promise<Check[]> {
  const { resources, world } = await readBack(reading, change);
  const queues = resources.flatMap(({ about, found }) => (found && isQueueArn(about) ? about : []));
  const fed = [...world.subscriptions.values()].filter(({ endpoint }) => queues.includes(endpoint));
  const touched = resources.flatMap(({ about, found }) => (found && about.includes('|') ? about : []));
  return [
    ...resources.map(checkOf),
    ...[...new Set([...touched, ...fed.map(({ id }) => id)])].flatMap((id) => deliveryChecks(world, id)),
    ...queues.flatMap((arn) => redriveChecks(world, arn)),
  ];
}

function checkOf({ about, expected, found, different }: ReadBack): Check {
  const name = nameOf(about);
  if (expected !== found) {
    const words = found ? `${name} is still there; AWS may need a minute.` : `${name} is not there.`;
    return { result: 'wrong', about, words };
  }
  if (!found) return { result: 'ok', about, words: `${name} is gone` };
  if (different.length === 0) return { result: 'ok', about, words: `${name} is as planned` };
  const words = `${name} is not as planned: ${different.join(', ')}. AWS may need a minute, or somebody else wrote it meanwhile; it was left as it is.`;
  return { result: 'wrong', about, words };
}

function nameOf(about: string): string {
  const ends = subscriptionEnds(about);
  return ends.protocol === '' ? nameOfArn(about) : `The ${subscriptionWords(ends)}`;
}
