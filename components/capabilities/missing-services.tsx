'use client';

import { Info } from 'lucide-react';
import { NoticeBar } from '#components/shell/notice-bar.tsx';
import { useCapabilities } from './use-capabilities.ts';

type MissingServicesProps = {
  connection: string;
  /** What a person knows it by, where it is not the only one on the map. */
  label: string | null;
};

/** That a server has no SNS, in one sentence: so nobody waits for topics. */
export function MissingServices({ connection, label }: MissingServicesProps) {
  const { offers } = useCapabilities(connection);
  if (offers('topics')) return null;
  return (
    <NoticeBar tone="quiet" icon={<Info aria-hidden />}>
      {label !== null && <b className="mr-2 font-medium text-ink">{label}</b>}
      This server has no SNS: the map shows its queues alone.
    </NoticeBar>
  );
}
