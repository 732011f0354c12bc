import type { ResourceKind } from './attribute-field.ts';

/** characters, `.fifo` included (SQS API reference, CreateQueue; SNS API reference, CreateTopic). */
const MOST: Record<ResourceKind, number> = { queue: 80, topic: 256 };
const SUFFIX = '.fifo';

/** A name without what makes it FIFO. */
export function withoutSuffix(name: string): string {
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name;
}

/** The name as AWS wants it of that type. */
export function withSuffix(name: string, fifo: boolean): string {
  const bare = withoutSuffix(name);
  return fifo && bare !== '' ? `${bare}${SUFFIX}` : bare;
}

type Taken = { has(name: string): boolean };

/** What is wrong with the name of a new queue or topic, as a sentence; `null` = it will do. */
export function nameMistake(kind: ResourceKind, name: string, taken: Taken): string | null {
  const bare = withoutSuffix(name);
  if (bare === '') return 'It needs a name.';
  if (!/^[\w-]+$/.test(bare)) return 'Letters, digits, - and _ only.';
  if (name.length > MOST[kind]) return `At most ${MOST[kind]} characters; this has ${name.length}.`;
  return taken.has(name) ? `There is a ${kind} of this name already.` : null;
}
