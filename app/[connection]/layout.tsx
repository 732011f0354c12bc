import type { ReactNode } from 'react';
import { KnownConnection } from '#components/shell/known-connection.tsx';
import { MapScreen } from '#components/shell/map-screen.tsx';

type Props = { params: Promise<{ connection: string }>; children: ReactNode };

/** The screen stays while pages below it come and go: they are deep links into it. */
export default async function ConnectionLayout({ params, children }: Props) {
  const { connection } = await params;
  return (
    <KnownConnection key={connection} id={connection}>
      <MapScreen connection={connection}>{children}</MapScreen>
    </KnownConnection>
  );
}
