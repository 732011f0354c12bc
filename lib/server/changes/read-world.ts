import type { Topology } from '#lib/contracts/topology.ts';
import type { Desk } from '#lib/server/desk.ts';
import { placeOf } from '#lib/server/place.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';
import type { Needs, World, WorldSubscription } from '#lib/topology/change/world.ts';
import { unreadQueue } from '#lib/topology/unread.ts';
import type { QueueUrls } from './queue-urls.ts';
import {
  type QueueNow,
  readDeviceNow,
  readQueueNow,
  readSubscriptionNow,
  readTopicNow,
  type WhichTags,
} from './read-state.ts';
import { unlistedSubscriptions } from './unlisted.ts';

type Input = {
  desk: Pick<Desk, 'aws'>;
  urls: QueueUrls;
  picture: Topology;
  needs: Needs;
  /** ARNs of what must be read with its tags. */
  tags: ReadonlySet<string>;
};

/**
 * Reads at once, and past every cache, what a plan needs; the rest is the picture's. What another account or region keeps
 * from us is left out. Errors, each naming the resource: `denied`, `throttled`, `unreachable`, `unauthenticated`.
 */
export async function readWorld({ desk, urls, picture, needs, tags }: Input): Promise<World> {
  const { aws } = desk;
  const { region, account } = picture.connection;
  const place = { ...placeOf(region), account: account ?? '' };
  const tagsOf = new Map([...picture.queues, ...picture.topics].map((each) => [each.arn, each.tags]));
  const which = (arn: string): WhichTags => (tags.has(arn) ? 'needed' : (tagsOf.get(arn) ?? 'wanted'));
  const known = new Map(picture.subscriptions.map((each) => [each.id, worldSubscription(each)]));
  const asked = [...needs.subscriptions].flatMap((id) => known.get(id) ?? []);
  const readEach = (some: readonly WorldSubscription[]) => Promise.all(some.map((each) => readOne({ aws }, each)));
  const unknown = [...needs.subscriptions].filter((id) => !known.has(id));
  const [queues, topics, devices, subscriptions, unlisted] = await Promise.all([
    readAll(place, needs.queues, (arn) => readQueueNow({ aws, urls }, arn, which(arn))),
    readAll(place, needs.topics, (arn) => readTopicNow({ aws }, arn, which(arn))),
    readAll(place, needs.devices, (arn) => readDeviceNow({ aws }, arn)),
    readEach(asked),
    unlistedSubscriptions(aws, unknown).then((listed) => readEach(listed.map(worldSubscription))),
  ]);
  for (const { id, now } of [...subscriptions, ...unlisted]) {
    if (now) known.set(id, now);
    else known.delete(id);
  }
  return {
    place,
    queues: new Map([...queues].map(([arn, now]) => [arn, now?.state ?? null])),
    topics,
    devices,
    subscriptions: known,
    picture: { ...picture, queues: countedNow(picture.queues, queues) },
  };
}

/** Without attributes, which are read now or not at all. */
function worldSubscription({
  id,
  arn,
  topicArn,
  protocol,
  endpoint,
}: Omit<WorldSubscription, 'attributes'>): WorldSubscription {
  return { id, arn, topicArn, protocol, endpoint, attributes: null };
}

/** By ARN; what is elsewhere and does not show itself is left out. */
async function readAll<T>(
  place: World['place'],
  arns: ReadonlySet<string>,
  read: (arn: string) => Promise<T | null>,
): Promise<Map<string, T | null>> {
  const found = await Promise.all(
    [...arns].map(async (arn): Promise<[string, T | null][]> => {
      const owner = parseArn(arn);
      if (owner?.region !== place.region) return [];
      const isOurs = owner.account === place.account;
      try {
        const now = await read(arn);
        return now === null && !isOurs ? [] : [[arn, now]];
      } catch (error) {
        if (!isOurs && isWeirError(error) && error.code === 'denied') return [];
        throw unreadable(nameOfArn(arn), error);
      }
    }),
  );
  return new Map(found.flat());
}

/** One that waits for its confirmation has no ARN to read it by. */
async function readOne(reader: Pick<Desk, 'aws'>, known: WorldSubscription) {
  const { id, arn, topicArn } = known;
  if (arn === null) return { id, now: known };
  try {
    const attributes = await readSubscriptionNow(reader, { arn, topicArn });
    return { id, now: attributes && { ...known, attributes } };
  } catch (error) {
    throw unreadable(`A subscription to ${nameOfArn(topicArn)}`, error);
  }
}

function unreadable(name: string, error: unknown): unknown {
  if (!isWeirError(error)) return error;
  const { code, awsError, requestId, message } = error;
  const facts = { awsError, requestId, cause: error };
  return weirError(code, `${name} cannot be read, so nothing can be planned on it: ${message}`, facts);
}

/** The picture's counts are some seconds old: whether a queue is empty is told by what was read now. */
function countedNow(queues: Topology['queues'], read: ReadonlyMap<string, QueueNow | null>): Topology['queues'] {
  const known = new Set(queues.map(({ arn }) => arn));
  const unknown = [...read].flatMap(([arn, now]) =>
    now && !known.has(arn) ? { ...unreadQueue(arn, { key: 0, origin: 'referenced' as const }), ...now.counts } : [],
  );
  return [...queues.map((queue) => ({ ...queue, ...read.get(queue.arn)?.counts })), ...unknown];
}
