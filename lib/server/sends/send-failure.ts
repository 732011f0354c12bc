import type { EntryResult } from '#lib/contracts/message.ts';
import type { WeirError } from '#lib/server/weir-error.ts';

/** Why an entry is not sent. */
export type EntryFailure = Extract<EntryResult, { outcome: 'failed' }>;

/** Connections that never came to be: nothing was sent through them. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What became of the entries of a call that failed as a whole; a call without an answer may have stored them. */
export function resultOfFailedCall({ code, awsError, message }: WeirError): EntryResult {
  if (code === 'unreachable' && !NEVER_SENT.has(awsError ?? '')) {
    const why = `No answer came (${awsError ?? code}): it may have been stored.`;
    return { outcome: 'ambiguous', code: awsError ?? code, why };
  }
  return { outcome: 'failed', code: awsError ?? code, why: message };
}

/** An entry that was not sent, since one before it in its group was not, or may not have been: order is kept. */
export const HELD_BACK: EntryFailure = {
  outcome: 'failed',
  code: 'held_back',
  why: 'Not sent: an earlier message of its group failed.',
};

/** An entry that was not sent, since a call before it failed as a whole. */
export const NOT_SENT: EntryFailure = {
  outcome: 'failed',
  code: 'not_sent',
  why: 'Not sent: a call before it failed.',
};
