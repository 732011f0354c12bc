import { expect, it } from 'vitest';
import { createRandom } from '#lib/testing/random.ts';
import { mutate, randomFilter } from '../testing/random-filter.ts';
import { createTrap, trappedSubject } from '../testing/trapped-subject.ts';
import { compileFilter } from './compile-filter.ts';
import { parseFilter } from './parse-filter.ts';
import { printFilter } from './print-filter.ts';

const FILTERS = 200_000;
/** ms a message may cost; measured again where it was more, since the machine has other work too. */
const MOST_MS = 5;
const MEASURED_AGAIN = 5;

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

it(`${FILTERS} random filters: none throws, none is slow, none reaches beyond the message`, {
  timeout: 300_000,
}, () => {
  const seed = 20_260_115;
  const random = createRandom(seed);
  const trap = createTrap();
  const subjects = Array.from({ length: 64 }, () => trappedSubject(random, trap));
  const counts = { read: 0, refused: 0, matched: 0 };
  for (let n = 0; n < FILTERS; n += 1) {
    const written = printFilter(randomFilter(random));
    const text = random.chance(0.4) ? mutate(random, written) : written;
    const subject = random.pick(subjects);
    const read = parseFilter(text);
    if ('mistakes' in read || !subject) {
      counts.refused += 1;
      continue;
    }
    counts.read += 1;
    const matches = compileFilter(read.filter);
    let best = timeOf(() => {
      if (matches(subject)) counts.matched += 1;
    });
    for (let again = 0; best > MOST_MS && again < MEASURED_AGAIN; again += 1) {
      best = Math.min(
        best,
        timeOf(() => matches(subject)),
      );
    }
    if (best > MOST_MS) throw new Error(`seed ${seed}, filter ${n} took ${best.toFixed(1)} ms: ${text}`);
  }
  expect(trap.sprung).toEqual([]);
  // Else the filters would say nothing of the grammar.
  expect(counts.read).toBeGreaterThan(FILTERS / 2);
  expect(counts.refused).toBeGreaterThan(FILTERS / 20);
  expect(counts.matched).toBeGreaterThan(FILTERS / 20);
});

it('what is printed is read as the same filter', () => {
  const random = createRandom(7);
  for (let n = 0; n < 20_000; n += 1) {
    const filter = randomFilter(random);
    const text = printFilter(filter);
    const read = parseFilter(text);
    if ('mistakes' in read) {
      // A pattern made at random may be none; nothing else may be refused.
      expect(
        read.mistakes.map(({ message }) => message).filter((message) => !/pattern/.test(message)),
        text,
      ).toEqual([]);
    } else {
      expect(read.filter, text).toEqual(filter);
    }
  }
});
