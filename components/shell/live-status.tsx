'use client';

import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { useNow } from '#components/numbers/use-now.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { FeedStateStore } from '#lib/client/feed/feed-state.ts';
import { formatCount } from '#lib/format/count.ts';
import { worstLive } from './live-words.ts';
import { useFeedStates } from './use-feed-state.ts';
import { useStatuses } from './use-status.ts';

const TONES = { flowing: 'text-flowing', quiet: 'text-quiet', growing: 'text-growing', danger: 'text-danger' } as const;

type LiveStatusProps = {
  /** At least one. */
  connections: readonly string[];
  feedStateOf: (connection: string) => FeedStateStore;
  onPause: () => void;
  onResume: () => void;
};

/**
 * Whether what is shown is live, how often it is read and what that costs in calls; of several connections, how the worst
 * fares and what all cost. And the way to pause.
 */
export function LiveStatus({ connections, feedStateOf, onPause, onResume }: LiveStatusProps) {
  const feeds = useFeedStates(useMemo(() => connections.map(feedStateOf), [connections, feedStateOf]));
  const statuses = useStatuses(connections);
  const lives = feeds.map((feed, i) => ({ feed, status: statuses[i] }));
  const { text, mark, tone } = worstLive(lives, useNow());
  const paused = feeds.every(({ phase }) => phase === 'paused');
  const calls = statuses.reduce((sum, status) => sum + (status?.callsPerMinute ?? 0), 0);
  return (
    <div className="flex shrink-0 items-center gap-2 text-soft tabular-nums">
      <span aria-hidden className={TONES[tone]}>
        {mark}
      </span>
      <span>{text}</span>
      {statuses.some(Boolean) && !paused && (
        <span className="text-mute max-lg:hidden">
          {formatCount(calls)} {calls === 1 ? 'call' : 'calls'}/min
        </span>
      )}
      <IconButton size="sm" label={paused ? 'Resume' : 'Pause'} onClick={paused ? onResume : onPause}>
        {paused ? <Play /> : <Pause />}
      </IconButton>
    </div>
  );
}
