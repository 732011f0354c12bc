'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { Badge } from '#components/ui/badge.tsx';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import { placeOf } from './connection-place.ts';

const ConnectionSwitch = dynamic(() => import('./connection-switch.tsx').then((module) => module.ConnectionSwitch), {
  ssr: false,
});

/** Which account and region this is; where the server has several, the way to another. */
export function ConnectionName({ id }: { id: string }) {
  const { data } = useQuery(connectionsOptions());
  const connections = data?.connections ?? [];
  const own = connections.find((connection) => connection.id === id);
  if (!own) return <span className="text-mute">{id}</span>;
  return (
    <div className="flex min-w-0 items-center gap-2 overflow-hidden">
      <span className="truncate font-medium text-ink">{own.label}</span>
      <span className="truncate text-mute max-md:hidden">{placeOf(own)}</span>
      {own.custom && <Badge>not AWS</Badge>}
      {own.readOnly && <Badge>read-only</Badge>}
      {connections.length > 1 && <ConnectionSwitch connections={connections} />}
    </div>
  );
}
