import { isDeepStrictEqual } from 'node:util';
import type { Change } from '#lib/contracts/change.ts';
import type { Desk } from '#lib/server/desk.ts';
import { deadLetterOf } from '#lib/topology/change/dead-letter-of.ts';
import { needsOfUndo } from '#lib/topology/change/needs-of.ts';
import { sameText } from '#lib/topology/change/policy/delivery-statement.ts';
import type { World } from '#lib/topology/change/world.ts';
import type { QueueUrls } from './queue-urls.ts';
import { readWorld } from './read-world.ts';
import { type Wanted, wantedBy } from './wanted-by.ts';

/** What differs from what a change wrote, one entry a resource. */
export type ReadBack = {
  /** ARN of a queue, topic or device, or id of a subscription. */
  about: string;
  /** Whether there is to be one, and is. */
  expected: boolean;
  found: boolean;
  /** Names of attributes and tags that are not as they were written. */
  different: string[];
};

export type Reading = { desk: Pick<Desk, 'aws' | 'monitor'>; urls: QueueUrls };

/**
 * Reads everything that a change wrote, and what a verdict on it rests on, past every cache, and compares. `world` is
 * what was read. Errors: as of `readWorld`.
 */
export async function readBack(
  { desk, urls }: Reading,
  change: Change,
): Promise<{ resources: ReadBack[]; world: World }> {
  const wanted = wantedBy(change);
  const picture = await desk.monitor.topology();
  const touched = needsOfUndo(change);
  const fed = picture.subscriptions.filter(({ protocol, endpoint }) => protocol === 'sqs' && wanted.has(endpoint));
  const needs = { ...touched, subscriptions: new Set([...touched.subscriptions, ...fed.map(({ id }) => id)]) };
  const tags = new Set([...wanted].flatMap(([id, each]) => (Object.keys(each.tags).length > 0 ? id : [])));
  const world = await readWorld({ desk, urls, picture, needs, tags });
  return { resources: [...wanted].map(([about, each]) => compared(world, about, each)), world };
}

function compared(world: World, about: string, { exists, ...written }: Wanted): ReadBack {
  const resource = world.queues.get(about) ?? world.topics.get(about) ?? world.devices.get(about);
  const attributes = resource?.attributes ?? world.subscriptions.get(about)?.attributes;
  const different = [
    ...Object.entries(written.attributes).flatMap(([name, value]) =>
      attributes && !isAsWritten(name, value, attributes[name]) ? name : [],
    ),
    ...Object.entries(written.tags).flatMap(([key, value]) =>
      resource && (resource.tags[key] ?? null) !== value ? `tag ${key}` : [],
    ),
  ];
  return { about, expected: exists, found: resource != null || world.subscriptions.has(about), different };
}

/** AWS may write JSON anew, a redrive policy's count as text or number, and leaves out what is by default. */
function isAsWritten(name: string, written: string, found = ''): boolean {
  if (name === 'FilterPolicyScope' && found === '') return written === 'MessageAttributes';
  if (name !== 'RedrivePolicy') return sameText(written, found);
  return isDeepStrictEqual(deadLetterOf({ RedrivePolicy: written }), deadLetterOf({ RedrivePolicy: found }));
}
