'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Choice } from '#components/messages/look/choice.tsx';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { Button } from '#components/ui/button.tsx';
import { ErrorState } from '#components/ui/error-state.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import type { SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { formatCount } from '#lib/format/count.ts';
import { keysThatFail, type Shown, shownOf, summaryWords } from './trial-words.ts';
import { Verdict } from './verdict.tsx';

type TrialOutcomeProps = {
  outcome: Pick<UseQueryResult<SimulateFilterOutput>, 'data' | 'error' | 'refetch'>;
  /** Whether the present filter could be judged as well. */
  compared: boolean;
};

/** messages listed at first, and with each press */
const LISTED = 50;

/** What a filter makes of messages: counted, and listed with their reasons. */
export function TrialOutcome({ outcome: { data, error, refetch }, compared }: TrialOutcomeProps) {
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(LISTED);
  if (error) {
    return <ErrorState title="The filter could not be tried" detail={error.message} onRetry={() => void refetch()} />;
  }
  if (!data) return <SkeletonLines label="Trying the filter…" lines={3} />;
  const list = shownOf(data, shown);
  const keys = keysThatFail(data);
  return (
    <div className="flex flex-col gap-2">
      <div role="status">
        <p className="font-medium">{summaryWords(data, compared)}</p>
        {keys !== null && <p className="text-xs break-words text-soft">{keys}</p>}
        {data.otherTopics > 0 && (
          <p className="text-xs text-mute">{formatCount(data.otherTopics)} of other topics are left out.</p>
        )}
      </div>
      <Choice label="Show" options={choicesOf(data, compared)} value={shown} onChange={setShown} />
      <ol aria-label="Messages tried" className="flex flex-col divide-y divide-line rounded-[7px] border border-line">
        {list.slice(0, most).map(({ messageId, preview, ...verdict }, index) => (
          <li key={messageId ?? index} className="flex flex-col gap-0.5 p-2 text-xs">
            <Verdict {...verdict} />
            <span className="line-clamp-2 pl-5 font-mono break-all text-mute">
              <VisibleText text={preview} />
            </span>
          </li>
        ))}
        {list.length === 0 && <li className="p-2 text-xs text-mute">None of these messages.</li>}
      </ol>
      {list.length > most && (
        <Button size="sm" className="self-start" onClick={() => setMost(most + LISTED)}>
          Show {formatCount(Math.min(LISTED, list.length - most))} more of {formatCount(list.length - most)}
        </Button>
      )}
    </div>
  );
}

function choicesOf(data: SimulateFilterOutput, compared: boolean): { value: Shown; label: string }[] {
  return [
    { value: 'all', label: 'All' },
    ...(compared
      ? [
          { value: 'lost' as const, label: `Lost ${formatCount(data.lost)}` },
          { value: 'gained' as const, label: `New ${formatCount(data.gained)}` },
        ]
      : []),
    { value: 'kept-out', label: `Kept out ${formatCount(data.total - data.passing)}` },
  ];
}
