import type { DoneAction } from '#lib/contracts/activity.ts';
import type { EntryResult } from '#lib/contracts/message.ts';

/** A send for the activity list: `Sent 12 messages; 1 failed (InvalidMessageContents)`. `verb` in the past: `Sent`. */
export function sendWords(verb: string, results: readonly EntryResult[]): Pick<DoneAction, 'outcome' | 'words'> {
  const sent = results.filter(({ outcome }) => outcome === 'sent').length;
  const unsure = results.filter(({ outcome }) => outcome === 'ambiguous').length;
  const failed = results.length - sent - unsure;
  const parts = [
    (sent > 0 || failed === 0) && `${verb} ${messages(sent)}`,
    failed > 0 && `${sent > 0 ? failed : `${messages(failed)}`} failed (${codesOf(results, 'failed')})`,
    unsure > 0 && `${unsure} may have been stored: no answer came (${codesOf(results, 'ambiguous')})`,
  ];
  return {
    outcome: sent === results.length ? 'done' : sent + unsure > 0 ? 'partly' : 'failed',
    words: parts.filter(Boolean).join('; '),
  };
}

const messages = (count: number) => (count === 1 ? '1 message' : `${count} messages`);

function codesOf(results: readonly EntryResult[], outcome: 'failed' | 'ambiguous'): string {
  const codes = results.flatMap((result) => (result.outcome === outcome ? result.code : []));
  return [...new Set(codes)].join(', ');
}
