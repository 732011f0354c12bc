import type { ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import type { QueueUrls } from '#lib/server/changes/queue-urls.ts';
import { readWorld } from '#lib/server/changes/read-world.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { World } from '#lib/topology/change/world.ts';
import type { States } from '#lib/topology/export/states.ts';
import { subscriptionWords } from '#lib/topology/subscription-words.ts';
import { isTap } from '#lib/topology/tap.ts';

type Input = { desk: Pick<Desk, 'aws'>; urls: QueueUrls; picture: Topology; part: Topology };

const NO_TAGS = 'This role may not read all tags: some may be missing in here.';

/** Each costs a call or two, and other readings wait meanwhile. */
const MOST = 2_000;

/**
 * The queues, topics and subscriptions of a part as they are now, and sentences on what is left out: what cannot be read,
 * or is not the account's. Weir's own taps are passed over.
 * @throws WeirError `invalid_input` for a part that is too large, and as `readWorld` does
 */
export async function readPart(input: Input): Promise<{ place: World['place']; states: States; notes: string[] }> {
  const { desk, urls, picture, part } = input;
  const queues = part.queues.filter(({ name, tags }) => !isTap({ name, tags }));
  const subscriptions = part.subscriptions.filter(({ endpoint }) => !isTap({ name: nameOfArn(endpoint), tags: null }));
  const count = queues.length + part.topics.length + subscriptions.length;
  if (count > MOST) {
    throw weirError(
      'invalid_input',
      `These are ${count} resources; at most ${MOST} are read at a time. Export a part.`,
    );
  }
  const denied = new Set(picture.status.denied.map(({ action }) => action));
  const all = [...queues, ...part.topics, ...subscriptions];
  const unreadable = new Set(all.filter(({ access }) => access.state === 'unreadable'));
  const readable = <T extends (typeof all)[number]>(each: T) => !unreadable.has(each);
  const needs = {
    queues: new Set(queues.filter(readable).map(({ arn }) => arn)),
    topics: new Set(part.topics.filter(readable).map(({ arn }) => arn)),
    devices: new Set<string>(),
    subscriptions: new Set(subscriptions.filter(readable).map(({ id }) => id)),
  };
  const tags = new Set([
    ...(denied.has('sqs:ListQueueTags') ? [] : needs.queues),
    ...(denied.has('sns:ListTagsForResource') ? [] : needs.topics),
  ]);
  const world = await readWorld({ desk, urls, picture, needs, tags });
  return {
    place: world.place,
    states: {
      queues: [...needs.queues].flatMap((arn) => world.queues.get(arn) ?? []),
      topics: [...needs.topics].flatMap((arn) => world.topics.get(arn) ?? []),
      subscriptions: [...needs.subscriptions].flatMap((id) => stateOf(world, id)),
    },
    notes: [
      ...[...unreadable].map((each) => `${wordsOf(each)} cannot be read, so it is not in here.`),
      ...(tags.size < needs.queues.size + needs.topics.size ? [NO_TAGS] : []),
    ],
  };
}

/** Nothing can be read of one that waits for its confirmation. */
function stateOf(world: World, id: string): SubscriptionState[] {
  const known = world.subscriptions.get(id);
  return known ? [{ ...known, attributes: known.attributes ?? {} }] : [];
}

function wordsOf(each: Pick<ResourceState, 'arn'> | Topology['subscriptions'][number]): string {
  return 'endpoint' in each ? `The ${subscriptionWords(each)}` : nameOfArn(each.arn);
}
