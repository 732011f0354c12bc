'use client';

import { useQuery } from '@tanstack/react-query';
import { LinkIcon } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import { topicDetailOptions } from '#lib/client/queries/topic-detail.ts';
import { NoticeBar } from './notice-bar.tsx';
import { useScreenState } from './use-screen-state.ts';

type DeepLinkProps = {
  connection: string;
  kind: 'queue' | 'topic';
  name: string;
  /** The tab to open it at; else the one that the URL names. */
  tab?: string;
};

/** Opens one resource by its name: it is read first, before the account is, and then selected. */
export function DeepLink({ connection, kind, name, tab }: DeepLinkProps) {
  const [{ select }, setScreen] = useScreenState();
  const queue = useQuery({ ...queueDetailOptions(connection, name), enabled: kind === 'queue' });
  const topic = useQuery({ ...topicDetailOptions(connection, name), enabled: kind === 'topic' });
  const arn = (kind === 'queue' ? queue.data?.queue.arn : topic.data?.topic.arn) ?? null;
  const { error, refetch } = kind === 'queue' ? queue : topic;
  useEffect(() => {
    // Only once: what the person selects afterwards stays selected.
    if (arn === null) return;
    const opened = { select: arn, ...(tab !== undefined && { tab }) };
    void setScreen((now) => (now.select === null ? opened : {}), { history: 'replace' });
  }, [arn, tab, setScreen]);
  if (!error || select !== null) return null;
  return (
    <NoticeBar
      tone="growing"
      icon={<LinkIcon aria-hidden />}
      action={<Button onClick={() => refetch()}>Try again</Button>}
    >
      <span className="text-ink">The link’s {kind} could not be opened.</span> {error.message}
    </NoticeBar>
  );
}
