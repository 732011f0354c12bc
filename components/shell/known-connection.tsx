'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import type { ConnectionList } from '#lib/contracts/connection.ts';
import { placeOf } from './connection-place.ts';

type KnownConnectionProps = {
  id: string;
  /** The list as it was when the server made the page. */
  known: ConnectionList;
  children: ReactNode;
};

/** Shows the screen of a connection that this server has; of another, says which ones there are. */
export function KnownConnection({ id, known, children }: KnownConnectionProps) {
  const { connections } = useQuery({ ...connectionsOptions(), initialData: known }).data;
  if (connections.some((connection) => connection.id === id)) return children;
  return (
    <main className="grid h-full place-items-center">
      <EmptyState title={`There is no connection “${id}”`}>
        This Weir reads
        <ul className="mt-1">
          {connections.map((connection) => (
            <li key={connection.id}>
              <Link href={`/${connection.id}`} prefetch={false} className="text-flow underline">
                {connection.label} ({placeOf(connection)})
              </Link>
            </li>
          ))}
        </ul>
      </EmptyState>
    </main>
  );
}
