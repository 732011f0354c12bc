import type { ReactNode } from 'react';
import { KnownConnection } from '#components/shell/known-connection.tsx';
import { MapScreen } from '#components/shell/map-screen.tsx';
// biome-ignore lint/style/noRestrictedImports: a page that prefetches: the browser need not ask first which connections there are
import { runtime } from '#lib/server/runtime.ts';

type Props = { params: Promise<{ connection: string }>; children: ReactNode };

/** The screen stays while pages below it come and go: they are deep links into it. */
export default async function ConnectionLayout({ params, children }: Props) {
  const { connection } = await params;
  return (
    <KnownConnection key={connection} id={connection} known={{ connections: runtime().connections() }}>
      <MapScreen connection={connection}>{children}</MapScreen>
    </KnownConnection>
  );
}
