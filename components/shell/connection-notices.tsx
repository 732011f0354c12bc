'use client';

import { EyeOff, LoaderCircle, TriangleAlert, Unplug } from 'lucide-react';
import { useEffect } from 'react';
import { useNow } from '#components/numbers/use-now.ts';
import { Button } from '#components/ui/button.tsx';
import type { FeedStateStore } from '#lib/client/feed/feed-state.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatAge } from '#lib/format/duration.ts';
import { Advice } from './advice.tsx';
import { useAnnounce } from './announcer.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { useFeedState } from './use-feed-state.ts';
import { useStatus } from './use-status.ts';

/** ms; a stream that is back sooner was never missed. */
const MISSED_AFTER = 5_000;

type ConnectionNoticesProps = {
  connection: string;
  /** What a person knows it by, where it is not the only one on the map. */
  label: string | null;
  feedState: FeedStateStore;
  /** How many queues and topics are known so far. */
  known: number;
  onRetry: () => void;
};

/** What is wrong, each thing once: Weir's server is gone · AWS does not answer · the map is partial · still reading. */
export function ConnectionNotices({ connection, label, feedState, known, onRetry }: ConnectionNoticesProps) {
  const feed = useFeedState(feedState);
  const status = useStatus(connection);
  const now = useNow();
  const announce = useAnnounce();
  const gone = feed.phase === 'stale' && feed.heardAt !== null && now - feed.heardAt > MISSED_AFTER;
  const failing = status?.state === 'failing' ? status.problem : null;
  const message = failing?.message ?? feed.refusal;
  const name = label !== null && <b className="mr-2 font-medium text-ink">{label}</b>;
  useEffect(() => {
    if (message !== null) announce(label === null ? message : `${label}: ${message}`);
  }, [announce, label, message]);
  if (gone) {
    return (
      <NoticeBar tone="danger" icon={<Unplug aria-hidden />}>
        <span className="text-ink">Weir’s own server does not answer; this page keeps trying.</span>{' '}
        {pictureAge(feed.heardAt, now)}
      </NoticeBar>
    );
  }
  if (!status && feed.refusal !== null) {
    return (
      <NoticeBar tone="danger" icon={<TriangleAlert aria-hidden />}>
        {name}
        <Advice words={feed.refusal} />
      </NoticeBar>
    );
  }
  if (!status) return null;
  const { denied, discovery, answeredAt } = status;
  return (
    <>
      {failing && (
        <NoticeBar
          tone="danger"
          icon={<TriangleAlert aria-hidden />}
          action={<Button onClick={onRetry}>Try now</Button>}
        >
          {name}
          <Advice words={failing.message} /> {pictureAge(answeredAt === null ? null : Date.parse(answeredAt), now)}
          {failing.awsError && <span className="ml-2 font-mono text-xs text-mute">{failing.awsError}</span>}
        </NoticeBar>
      )}
      {denied.length > 0 && (
        <NoticeBar tone="growing" icon={<EyeOff aria-hidden />}>
          {name}
          <span className="text-ink">The map is partial.</span>{' '}
          {denied.map(({ action, message }) => (
            <span key={action}>{message} </span>
          ))}
        </NoticeBar>
      )}
      {!failing && discovery === 'running' && (
        <NoticeBar tone="quiet" icon={<LoaderCircle aria-hidden className="animate-spin" />}>
          {name}
          Reading the account: {formatCount(known)} queues and topics so far.
        </NoticeBar>
      )}
    </>
  );
}

/** @param at ms since epoch, `null` = never */
function pictureAge(at: number | null, now: number): string {
  return at === null ? 'Nothing was read yet.' : `What is shown is from ${formatAge(now - at)}.`;
}
