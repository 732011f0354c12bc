import type { Random } from '#lib/testing/random.ts';
import type { FilterSubject } from '../filter/filter-subject.ts';
import { aStoredMessage } from './stored-message.ts';

/** What no filter may touch; it remembers that one did. */
export type Trap = { sprung: string[]; armed: <T extends object>(own: T) => T };

const TRAPPED = [
  'order',
  'id',
  'total',
  'items',
  'sku',
  'constructor',
  'toString',
  'prototype',
  'length',
  'value',
  'and',
];

/** Objects of a trap inherit throwing getters under the names that filters use, and own one under `total`. */
export function createTrap(): Trap {
  const sprung: string[] = [];
  const spring = (name: string): PropertyDescriptor => ({
    enumerable: true,
    get() {
      sprung.push(name);
      throw new Error(`A filter reached beyond the message: ${name}`);
    },
  });
  const beyond = Object.defineProperties({}, Object.fromEntries(TRAPPED.map((name) => [name, spring(name)])));
  return {
    sprung,
    armed: (own) => {
      const armed = Object.create(beyond, Object.getOwnPropertyDescriptors(own));
      return Object.hasOwn(own, 'total') ? armed : Object.defineProperty(armed, 'total', spring('own total'));
    },
  };
}

/** A random message whose decoded body and attributes are trapped all over. */
export function trappedSubject(random: Random, trap: Trap): FilterSubject {
  const line = () => trap.armed({ sku: `sku-${random.int(3)}`, n: random.int(5) });
  const value = trap.armed({
    order: trap.armed({ id: '0012', total: random.int(300), items: [line(), line(), 'refund', 1, null] }),
    items: random.chance(0.5) ? [[1, [line()]], 2n ** 70n] : 'none',
    id: random.pick([1, '1', true, null, 9007199254740993n] as const),
    'odd key': 2.5,
    '': trap.armed({}),
    and: random.chance(0.5),
  });
  const body = random
    .pick(['', 'a"b', 'sku-1 refund ', 'aaaaaaaaaa', 'é 0012 \ud83d '] as const)
    .repeat(random.int(400));
  const attributes = trap.armed({ order: trap.armed({ dataType: 'String', value: '120.5' }) });
  const stored = aStoredMessage({
    body,
    receiveCount: 1 + random.int(5),
    groupId: random.pick([null, 'refund'] as const),
  });
  return {
    seen: stored.seen,
    now: Date.parse(stored.seen.sentAt) + random.int(600_000),
    body: () => body,
    attributes: () => attributes,
    inside: () => ({ kind: 'json', value, text: `${body}"sku"`, published: trap.armed({}) }),
  };
}
