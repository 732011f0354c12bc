'use client';

import { Pause, Play } from 'lucide-react';
import { useNow } from '#components/numbers/use-now.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { FeedStateStore } from '#lib/client/feed/feed-state.ts';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import { formatCount } from '#lib/format/count.ts';
import { liveWords } from './live-words.ts';
import { useFeedState } from './use-feed-state.ts';

const TONES = { flowing: 'text-flowing', quiet: 'text-quiet', growing: 'text-growing', danger: 'text-danger' } as const;

type LiveStatusProps = {
  store: FeedStateStore;
  status: ConnectionStatus | undefined;
  onPause: () => void;
  onResume: () => void;
};

/** Whether what is shown is live, how often it is read and what that costs in calls; and the way to pause. */
export function LiveStatus({ store, status, onPause, onResume }: LiveStatusProps) {
  const feed = useFeedState(store);
  const { text, mark, tone } = liveWords(feed, status, useNow());
  const paused = feed.phase === 'paused';
  return (
    <div className="flex shrink-0 items-center gap-2 text-soft tabular-nums">
      <span aria-hidden className={TONES[tone]}>
        {mark}
      </span>
      <span>{text}</span>
      {status && !paused && (
        <span className="text-mute max-lg:hidden">
          {formatCount(status.callsPerMinute)} {status.callsPerMinute === 1 ? 'call' : 'calls'}/min
        </span>
      )}
      <IconButton size="sm" label={paused ? 'Resume' : 'Pause'} onClick={paused ? onResume : onPause}>
        {paused ? <Play /> : <Pause />}
      </IconButton>
    </div>
  );
}
