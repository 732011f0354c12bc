import { randomUUID } from 'node:crypto';

/** As many characters as a stem may have, so that the whole stays within 60 and no two names meet. */
const LONGEST_STEM = 40;

/** Tells the names of this process from those that others leave on the same server. */
const RUN = randomUUID().slice(0, 8);
const ENDING = new RegExp(`-${RUN}-[0-9a-z]+`, 'g');

let names = 0;

/** A name that nothing else on a server has: `orders.fifo` → `orders-9f3c01ab-7.fifo`. At most 60 characters. */
export function uniqueName(stem: string): string {
  const fifo = stem.endsWith('.fifo') ? '.fifo' : '';
  const plain = stem.slice(0, stem.length - fifo.length).slice(0, LONGEST_STEM);
  names += 1;
  return `${plain}-${RUN}-${names.toString(36)}${fifo}`;
}

/** Words as they would be said if names were their stems alone: the same in every run. */
export function withoutEndings(words: string): string {
  return words.replaceAll(ENDING, '');
}
