import type { Access } from '#lib/contracts/access.ts';
import { nameOfArn, parseArn } from '../arn.ts';
import { type Account, isHere } from './account.ts';
import type { Settings } from './knowledge.ts';

/** A resource's settings where they are known as they are now, or why not. */
export type Read = { settings: NonNullable<Settings>; why?: undefined } | { settings?: undefined; why: string };

export function readQueue({ knowledge }: Account, arn: string): Read {
  const known = knowledge.queues.get(arn);
  return known ? readOf(known.queue.access, known.settings) : { why: unreadWords(knowledge, arn) };
}

/** What a refused reading says; a reading that is yet to come is no refusal. */
export function readOf(access: Access, settings: Settings): Read {
  switch (access.state) {
    case 'readable':
      return settings ? { settings } : { why: NOT_YET };
    case 'unread':
      return { why: NOT_YET };
    case 'missing':
      return { why: 'AWS says that it does not exist.' };
    case 'unreadable':
      return { why: access.message };
  }
}

export const NOT_YET = 'It was not read yet.';

function unreadWords(knowledge: Account['knowledge'], arn: string): string {
  if (isHere(knowledge, arn)) return NOT_YET;
  const { account = '', region = '' } = parseArn(arn) ?? {};
  return `Queue ${nameOfArn(arn)} is of account ${account} in ${region}, whose attributes are not read here.`;
}
