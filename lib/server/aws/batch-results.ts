import type { EntryResult } from '#lib/contracts/message.ts';

/** What both services answer a batch with: HTTP 200, and in it what failed. */
type BatchAnswer<Sent> = {
  Successful?: Sent[] | undefined;
  Failed?: { Id: string | undefined; Code: string | undefined; SenderFault: boolean | undefined }[] | undefined;
};

/** The ids under which the entries of a batch are sent: their places in it. */
export const entryId = (index: number) => String(index);

/** One result an entry, in the batch's order. Which the service leaves out of its answer, it may have stored. */
export function batchResults<Sent extends { Id?: string | undefined }>(
  size: number,
  { Successful = [], Failed = [] }: BatchAnswer<Sent>,
  sent: (answer: Sent, index: number) => EntryResult,
): EntryResult[] {
  const successes = new Map(Successful.map((each) => [each.Id, each]));
  const failures = new Map(Failed.map((each) => [each.Id, each]));
  return Array.from({ length: size }, (_, index) => {
    const failure = failures.get(entryId(index));
    if (failure) return failed(failure.Code ?? 'UnknownError', failure.SenderFault ?? false);
    const success = successes.get(entryId(index));
    if (success) return sent(success, index);
    return { outcome: 'ambiguous', code: 'no_answer', why: 'AWS’s answer does not say what became of it.' };
  });
}

/** AWS's own sentence is left out: it can name identities and keys. */
function failed(code: string, senderFault: boolean): EntryResult {
  const why = senderFault ? `AWS refused it (${code}).` : `AWS failed at it (${code}); it can be sent again.`;
  return { outcome: 'failed', code, why };
}
