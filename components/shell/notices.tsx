'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { MissingServices } from '#components/capabilities/missing-services.tsx';
import { ConnectionNotices } from './connection-notices.tsx';
import { type MapScreenModel, readAgain } from './use-map-screen.ts';

const LeftOutNotice = dynamic(() => import('./left-out-notice.tsx').then(({ LeftOutNotice }) => LeftOutNotice), {
  ssr: false,
});

type NoticesProps = {
  model: MapScreenModel;
  /** What the link could not open. */
  children: ReactNode;
};

/** What is not as it should be, line by line: of the link, and of each connection that is shown. */
export function Notices({ model, children }: NoticesProps) {
  const { shown, leftOut, tidyLink } = model.beside;
  const nameOf = (id: string) => (shown.length > 1 ? model.labelOf(id) : null);
  return (
    <section aria-label="Notices" className="empty:hidden">
      {leftOut.length > 0 && <LeftOutNotice leftOut={leftOut} onTidy={tidyLink} />}
      {shown.map((id) => (
        <ConnectionNotices
          key={id}
          connection={id}
          label={nameOf(id)}
          feedState={model.feedStateOf(id)}
          known={model.graph.nodes.size}
          onRetry={() => readAgain(id)}
        />
      ))}
      {shown.map((id) => (
        <MissingServices key={id} connection={id} label={nameOf(id)} />
      ))}
      {children}
    </section>
  );
}
