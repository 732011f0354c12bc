import { formatTime } from '#lib/format/instant.ts';
import { nameOfArn } from '../../arn.ts';
import type { World } from '../world.ts';

/** Why a queue cannot be made yet, and when it can, in words; `null` = its name is free, as far as is known. */
export function blockedWords({ blockedNames }: Pick<World, 'blockedNames'>, arn: string): string | null {
  const until = blockedNames?.get(arn);
  if (until === undefined) return null;
  // The instant may have milliseconds that its words leave out.
  const free = formatTime(Math.ceil(Date.parse(until) / 1_000) * 1_000, 'utc');
  return `AWS gives the name ${nameOfArn(arn)} to no queue for 60 seconds after one was deleted: plan anew at ${free}.`;
}
