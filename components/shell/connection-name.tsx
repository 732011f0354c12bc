'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Badge } from '#components/ui/badge.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import type { Connection } from '#lib/contracts/connection.ts';

const placeOf = ({ region, account }: Connection) => (account ? `${region} · ${account}` : region);

/** Which account and region this is; where the server has several, the way to another. */
export function ConnectionName({ id }: { id: string }) {
  const router = useRouter();
  const { data } = useQuery(connectionsOptions());
  const connections = data?.connections ?? [];
  const own = connections.find((connection) => connection.id === id);
  if (!own) return <span className="text-mute">{id}</span>;
  const text = (
    <>
      <span className="truncate font-medium text-ink">{own.label}</span>
      <span className="truncate text-mute max-md:hidden">{placeOf(own)}</span>
      {own.custom && <Badge>not AWS</Badge>}
      {own.readOnly && <Badge>read-only</Badge>}
    </>
  );
  if (connections.length < 2) return <div className="flex min-w-0 items-center gap-2">{text}</div>;
  const trigger = (
    <button type="button" className="flex h-8 min-w-0 items-center gap-2 rounded-[7px] border border-line px-2.5">
      {text}
      <ChevronDown aria-hidden className="size-4 text-mute" />
    </button>
  );
  const items = connections.map((connection) => ({
    id: connection.id,
    label: `${connection.label} ${placeOf(connection)}`,
    onSelect: () => router.push(`/${connection.id}`),
  }));
  return <Menu trigger={trigger} items={items} />;
}
