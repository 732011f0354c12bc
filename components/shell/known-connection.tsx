'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ErrorState } from '#components/ui/error-state.tsx';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import { MapSkeleton } from './map-skeleton.tsx';

/** Shows the screen of a connection that this server has; of another, says which ones there are. */
export function KnownConnection({ id, children }: { id: string; children: ReactNode }) {
  const { data, error, refetch } = useQuery(connectionsOptions());
  if (data?.connections.some((connection) => connection.id === id)) return children;
  if (!data && !error) return <OpeningScreen />;
  return (
    <main className="grid h-full place-items-center">
      {error && <ErrorState title="Weir cannot be opened" detail={error.message} onRetry={() => void refetch()} />}
      {data && (
        <EmptyState title={`There is no connection “${id}”`}>
          This Weir reads{' '}
          {data.connections.map((connection) => (
            <Link key={connection.id} href={`/${connection.id}`} prefetch={false} className="mr-2 text-flow underline">
              {connection.label} ({connection.region})
            </Link>
          ))}
        </EmptyState>
      )}
    </main>
  );
}

function OpeningScreen() {
  return (
    <div className="flex h-full flex-col">
      <div className="h-12 shrink-0 border-b border-line bg-panel" />
      <MapSkeleton label="Opening the map" />
    </div>
  );
}
