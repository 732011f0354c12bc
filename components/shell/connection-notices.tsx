'use client';

import { EyeOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useNow } from '#components/numbers/use-now.ts';
import { Button } from '#components/ui/button.tsx';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatAge } from '#lib/format/duration.ts';
import { NoticeBar } from './notice-bar.tsx';

type ConnectionNoticesProps = {
  status: ConnectionStatus;
  /** How many queues and topics are known so far. */
  known: number;
  onRetry: () => void;
};

/** What is wrong with the connection, each thing once: not answered · partial · still reading. */
export function ConnectionNotices({ status, known, onRetry }: ConnectionNoticesProps) {
  const now = useNow();
  const { problem, denied, discovery, answeredAt } = status;
  const age = answeredAt
    ? `What is shown is from ${formatAge(now - Date.parse(answeredAt))}.`
    : 'Nothing was read yet.';
  return (
    <>
      {status.state === 'failing' && problem && (
        <div role="alert">
          <NoticeBar
            tone="danger"
            icon={<TriangleAlert aria-hidden />}
            action={<Button onClick={onRetry}>Try now</Button>}
          >
            <span className="text-ink">{problem.message}</span> {age}
            {problem.awsError && <span className="ml-2 font-mono text-xs text-mute">{problem.awsError}</span>}
          </NoticeBar>
        </div>
      )}
      {denied.length > 0 && (
        <NoticeBar tone="growing" icon={<EyeOff aria-hidden />}>
          <span className="text-ink">The map is partial.</span>{' '}
          {denied.map(({ action, message }) => (
            <span key={action}>{message} </span>
          ))}
        </NoticeBar>
      )}
      {status.state !== 'failing' && discovery === 'running' && (
        <NoticeBar tone="quiet" icon={<LoaderCircle aria-hidden className="animate-spin" />}>
          Reading the account: {formatCount(known)} queues and topics so far.
        </NoticeBar>
      )}
    </>
  );
}
