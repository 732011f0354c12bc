'use client';

import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { NoticeBar } from '#components/shell/notice-bar.tsx';
import { useCapabilities } from './use-capabilities.ts';

/** That a server has no SNS, in one sentence: so nobody waits for topics. */
export function MissingServices({ connection, name }: { connection: string; name: ReactNode }) {
  const { offers } = useCapabilities(connection);
  if (offers('topics')) return null;
  return (
    <NoticeBar tone="quiet" icon={<Info aria-hidden />}>
      {name}
      This server has no SNS: the map shows its queues alone.
    </NoticeBar>
  );
}
