import { RotateCcw } from 'lucide-react';
import { errorWords } from '#components/inspector/error-words.ts';
import { Notice } from '#components/inspector/notice.tsx';
import { Button } from '#components/ui/button.tsx';
import { ApiError } from '#lib/client/api-error.ts';
import type { ProbeOutcome } from '#lib/contracts/probe.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { outcomeTitle } from './outcome-title.ts';

type ProbeEndProps = {
  /** Its name. */
  queue: string;
  zone: Zone;
  onAgain: () => void;
} & ({ outcome: ProbeOutcome } | { error: Error });

/** What came of a probe, and the way to another. */
export function ProbeEnd({ queue, zone, onAgain, ...end }: ProbeEndProps) {
  return (
    <>
      {'error' in end ? <Failed error={end.error} queue={queue} /> : <Ended {...end} queue={queue} zone={zone} />}
      <Button size="sm" className="self-start" onClick={onAgain}>
        <RotateCcw aria-hidden />
        Check again…
      </Button>
    </>
  );
}

function Ended({ outcome, queue, zone }: { outcome: ProbeOutcome; queue: string; zone: Zone }) {
  const published = `Published ${formatInstant(outcome.publishedAt, zone)}.`;
  if (outcome.outcome === 'seen') {
    return (
      <Notice tone={outcome.removed ? 'flowing' : 'growing'} title={outcomeTitle(outcome)}>
        {published} A message like it, published to the topic, arrives in {queue}.
        {!outcome.removed && ' A consumer gets the probe, as any message, unless it is deleted by hand.'}
      </Notice>
    );
  }
  return (
    <Notice tone="growing" title={outcomeTitle(outcome)}>
      {published} Likely reasons, the likeliest first:
      <ol className="mt-1 list-decimal pl-5 break-words">
        {outcome.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
    </Notice>
  );
}

/** These come before anything is published. */
const BEFORE = new Set<string>(['conflict', 'invalid_input', 'not_found', 'unauthenticated', 'misdirected']);

function Failed({ error, queue }: { error: Error; queue: string }) {
  const { detail, awsError } = errorWords(error);
  const unsure = !(error instanceof ApiError && BEFORE.has(error.code));
  return (
    <div role="alert" className="rounded-[10px] border border-danger/50 p-3">
      <p className="break-words">{detail}</p>
      {unsure && (
        <p className="mt-1 text-soft">Should it have been published all the same, it lies in {queue} as any message.</p>
      )}
      {awsError && <p className="mt-1 font-mono text-xs text-mute">{awsError}</p>}
    </div>
  );
}
