'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import type { Connection } from '#lib/contracts/connection.ts';
import { placeOf } from './connection-place.ts';

/** The way to another connection of this server. */
export function ConnectionSwitch({ connections }: { connections: readonly Connection[] }) {
  const router = useRouter();
  const items = connections.map((connection) => ({
    id: connection.id,
    label: `${connection.label} ${placeOf(connection)}`,
    onSelect: () => router.push(`/${connection.id}`),
  }));
  const trigger = (
    <IconButton label="Switch connection" size="sm">
      <ChevronsUpDown />
    </IconButton>
  );
  return <Menu trigger={trigger} items={items} />;
}
