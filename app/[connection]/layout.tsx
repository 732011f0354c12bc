import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { KnownConnection } from '#components/shell/known-connection.tsx';
import { MapScreen } from '#components/shell/map-screen.tsx';
// biome-ignore lint/style/noRestrictedImports: a page that prefetches: the browser need not ask first which connections there are
import { runtime } from '#lib/server/runtime.ts';

type Props = { params: Promise<{ connection: string }>; children: ReactNode };

/** A tab among many says which connection it is of, and that it is production. */
export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { connection } = await params;
  const own = runtime()
    .connections()
    .find(({ id }) => id === connection);
  if (!own) return {};
  return { title: `${own.production ? 'Production: ' : ''}${own.label} ${own.region} · Weir` };
}

/** The screen stays while pages below it come and go: they are deep links into it. */
export default async function ConnectionLayout({ params, children }: Props) {
  const { connection } = await params;
  return (
    <KnownConnection key={connection} id={connection} known={{ connections: runtime().connections() }}>
      <MapScreen connection={connection}>{children}</MapScreen>
    </KnownConnection>
  );
}
