import type { Origin } from '#lib/contracts/access.ts';
import type { ConnectionId } from '#lib/contracts/connection.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { parseArn } from './arn.ts';
import type { Structure } from './build-graph.ts';
import { endpointId } from './endpoint.ts';

/** The connection that a node, an edge or an ARN is read and changed through; of what nobody knows, the first. */
export type OwnerOf = (id: string) => ConnectionId;

export type Merged = Structure & { ownerOf: OwnerOf };

type Owners = { listed: Map<string, ConnectionId>; named: Map<string, ConnectionId> };

/**
 * Several connections as one: each resource once, by its ARN, as the connection that lists it knows it, else as the first
 * that names it does. So a subscription of one whose endpoint is a queue of another meets that queue.
 * @param shown at least one; the first is the one that the page is of
 */
export function mergeTopologies(shown: readonly [Topology, ...Topology[]]): Merged {
  const [first] = shown;
  const own = first.connection.id;
  if (shown.length === 1) return { ...first, ownerOf: () => own };
  const owners: Owners = { listed: new Map(), named: new Map() };
  const queues = once<Queue>(shown, owners, { list: (one) => one.queues, key: byArn, isListed });
  const topics = once<Topic>(shown, owners, { list: (one) => one.topics, key: byArn, isListed });
  const subscriptions = once(shown, owners, { list: (one) => one.subscriptions, key: byId, isListed: always });
  for (const { id, protocol, endpoint } of subscriptions) {
    const node = endpointId(protocol, endpoint);
    if (!owners.named.has(node)) owners.named.set(node, owners.listed.get(id) ?? own);
  }
  const platformApplications = shown.flatMap((one) => one.platformApplications ?? []);
  const byPlace = connectionsByPlace(shown);
  const find = (all: Owners[keyof Owners], id: string) => all.get(id) ?? all.get(startOf(id));
  const ownerOf = (id: string) => find(owners.listed, id) ?? byPlace(id) ?? find(owners.named, id) ?? own;
  return { queues, topics, subscriptions, platformApplications, ownerOf };
}

type Listing<T> = { list: (one: Topology) => readonly T[]; key: (item: T) => string; isListed: (item: T) => boolean };

/** Each item once: the first that is listed, else the first of all. Notes whose it is. */
function once<T>(shown: readonly Topology[], owners: Owners, { list, key, isListed }: Listing<T>): T[] {
  const items = new Map<string, T>();
  for (const one of shown) {
    for (const item of list(one)) {
      const id = key(item);
      const listed = isListed(item);
      if (owners.listed.has(id) || (!listed && items.has(id))) continue;
      items.set(id, item);
      (listed ? owners.listed : owners.named).set(id, one.connection.id);
    }
  }
  return [...items.values()];
}

/** Whose an ARN, or a device, is by its account and region alone. An account that is not known yet may be any. */
function connectionsByPlace(shown: readonly Topology[]) {
  const places = shown.map(({ connection }) => connection);
  return (id: string): ConnectionId | undefined => {
    const parts = parseArn(id.replace(/^application\|/, ''));
    if (!parts) return undefined;
    const inRegion = places.filter(({ region }) => region === parts.region);
    const known = inRegion.find(({ account }) => account === parts.account);
    return (known ?? inRegion.find(({ account }) => account === null))?.id;
  };
}

const byArn = ({ arn }: { arn: string }) => arn;
const always = () => true;
const byId = ({ id }: { id: string }) => id;
const isListed = ({ origin }: { origin: Origin }) => origin === 'listed';
/** Of an edge to a dead-letter queue, the queue or subscription that it is of; of one to a mobile app, the device. */
const startOf = (id: string) => id.replace(/\|(?:redrive|application)$/, '');
