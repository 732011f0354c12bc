import type { Change, Check } from '#lib/contracts/change.ts';
import { isQueueArn } from '#lib/server/place.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { World } from '#lib/topology/change/world.ts';
import { deliveryChecks, redriveChecks } from '#lib/topology/probe/delivery-checks.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { subscriptionWords } from '#lib/topology/subscription-words.ts';
import { type ReadBack, type Reading, readBack } from './read-back.ts';

/**
 * Reads back what a change wrote, and says of each queue, topic and subscription whether it is so, and of each delivery
 * and dead-letter link that it touched whether it works, and where not, whether that was so `before`, the world that the
 * change began in. What somebody else wrote meanwhile is told, and left. Errors: those of reading.
 */
export async function verifyChange(reading: Reading, change: Change, before: World): Promise<Check[]> {
  const { resources, world } = await readBack(reading, change);
  const queues = resources.flatMap(({ about, found }) => (found && isQueueArn(about) ? about : []));
  const fed = [...world.subscriptions.values()].filter(({ endpoint }) => queues.includes(endpoint));
  const touched = resources.flatMap(({ about, found }) => (found && about.includes('|') ? about : []));
  const ids = [...new Set([...touched, ...fed.map(({ id }) => id)])];
  const linksIn = (at: World) => [
    ...ids.flatMap((id) => deliveryChecks(at, id)),
    ...queues.flatMap((arn) => redriveChecks(at, arn)),
  ];
  const stood = new Set(linksIn(completed(before, world)).flatMap((check) => (isWrong(check) ? keyOf(check) : [])));
  const links = linksIn(world).map((check) =>
    isWrong(check) && stood.has(keyOf(check)) ? { ...check, wasSo: true as const } : check,
  );
  return [...resources.map(checkOf), ...links];
}

const isWrong = ({ result }: Check) => result === 'wrong';
const keyOf = ({ about, words }: Check) => `${about} ${words}`;

/** What was not read before the change, since the change is not about it, was as it is now. */
function completed(before: World, now: World): World {
  const subscriptions = [...before.subscriptions].map(
    ([id, known]) => [id, known.attributes === null ? (now.subscriptions.get(id) ?? known) : known] as const,
  );
  return {
    ...before,
    queues: new Map([...now.queues, ...before.queues]),
    topics: new Map([...now.topics, ...before.topics]),
    devices: new Map([...now.devices, ...before.devices]),
    subscriptions: new Map(subscriptions),
  };
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
