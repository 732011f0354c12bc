import type { Call } from './action.ts';
import type { Caller } from './caller.ts';
import type { ServiceRequest } from './protocol.ts';

/** Whoever sends a request without a signature. */
const NOBODY: Caller = { account: 'anonymous', arn: 'anonymous', userId: 'anonymous' };

/** Actions whose URLs SNS hands out (SNS API reference, ConfirmSubscription and Unsubscribe). */
const UNSIGNED = ['ConfirmSubscription', 'Unsubscribe'];

/** Who may ask that without a signature, and in which region; `undefined` where nobody may. */
export function anonymousCaller(asked: ServiceRequest): { caller: Caller; region: string } | undefined {
  const arn = asked.texts.find((text) => text.startsWith('arn:'));
  if (asked.service !== 'sns' || !UNSIGNED.includes(asked.action) || arn === undefined) return undefined;
  return { caller: NOBODY, region: arn.split(':')[3] ?? '' };
}

export function isAnonymous({ caller }: Call): boolean {
  return caller === NOBODY;
}
