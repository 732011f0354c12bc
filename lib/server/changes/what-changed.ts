import { isDeepStrictEqual } from 'node:util';
import type { ResourceState } from '#lib/contracts/aws-call.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { Needs, World } from '#lib/topology/change/world.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { subscriptionWords } from '#lib/topology/subscription-words.ts';

/** What a plan was made on, and no more of the world than that. */
export type Seen = Pick<World, 'queues' | 'topics' | 'devices' | 'subscriptions'>;

/** The part of a world that was read afresh. */
export function seenOf(world: World, needs: Needs): Seen {
  const { queues, topics, devices, subscriptions } = world;
  const needed = [...needs.subscriptions].flatMap((id) => subscriptions.get(id) ?? []);
  return { queues, topics, devices, subscriptions: new Map(needed.map((each) => [each.id, each])) };
}

/** What somebody else did since a plan was made, as a sentence; `null` = nothing that was read then is different now. */
export function whatChanged(before: Seen, now: Seen, tags: ReadonlySet<string>): string | null {
  const found = [
    ...differences(before.queues, now.queues, (arn, was, is) =>
      resourceWords(`queue ${nameOfArn(arn)}`, was, is, tags),
    ),
    ...differences(before.topics, now.topics, (arn, was, is) =>
      resourceWords(`topic ${nameOfArn(arn)}`, was, is, tags),
    ),
    ...differences(before.devices, now.devices, (arn, was, is) =>
      resourceWords(`device ${nameOfArn(arn)}`, was, is, tags),
    ),
    ...differences(before.subscriptions, now.subscriptions, (id, was, is) => {
      const name = `the ${subscriptionWords(subscriptionEnds(id))}`;
      return presence(name, was, is) ?? attributeWords(name, was?.attributes, is?.attributes);
    }),
  ];
  return found.length === 0 ? null : `${found.join('; ')}.`.replace(/^./, (first) => first.toUpperCase());
}

type Words<T> = (key: string, was: T | null | undefined, is: T | null | undefined) => string | null;

function differences<T>(before: ReadonlyMap<string, T | null>, now: ReadonlyMap<string, T | null>, words: Words<T>) {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => words(key, before.get(key), now.get(key)) ?? []);
}

function resourceWords(
  name: string,
  was: ResourceState | null | undefined,
  is: ResourceState | null | undefined,
  tags: ReadonlySet<string>,
): string | null {
  const change = presence(name, was, is) ?? attributeWords(name, was?.attributes, is?.attributes);
  if (change !== null || !was || !tags.has(was.arn)) return change;
  return isDeepStrictEqual({ ...was.tags }, { ...is?.tags }) ? null : `the tags of ${name} were changed`;
}

function presence(name: string, was: unknown, is: unknown): string | null {
  if (!was === !is) return null;
  return is ? `${name} exists now` : `${name} does not exist any more`;
}

function attributeWords(
  name: string,
  was: Record<string, string> | null | undefined,
  is: Record<string, string> | null | undefined,
): string | null {
  const [a, b] = [was ?? {}, is ?? {}];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((each) => a[each] !== b[each]);
  return names.length === 0 ? null : `${names.join(', ')} of ${name} ${names.length === 1 ? 'was' : 'were'} changed`;
}
