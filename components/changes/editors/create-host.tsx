'use client';

import dynamic from 'next/dynamic';
import { useEffect, useSyncExternalStore } from 'react';
import type { MapScreenModel } from '#components/shell/use-map-screen.ts';
import { createDesk } from './create-desk.ts';

const CreateSheet = dynamic(() => import('./create-sheet.tsx').then((room) => room.CreateSheet), { ssr: false });
const QuickCreate = dynamic(() => import('./quick-create.tsx').then((room) => room.QuickCreate), { ssr: false });

const close = () => createDesk.set(null);

/**
 * Shows the form in which something is made, once one is asked for: in the page's own connection, or where what it is
 * made for is. Stands once on the screen of a connection.
 */
export function CreateHost({ model }: { model: MapScreenModel }) {
  const wish = useSyncExternalStore(createDesk.subscribe, createDesk.get, () => null);
  // Whoever leaves for another connection did not ask for it there.
  useEffect(() => close, []);
  if (!wish) return null;
  const owner = wish.kind === 'anything' ? model.connection : model.ownerOf(wish.source);
  const topology = model.topologies.find(({ connection }) => connection.id === owner);
  if (!topology) return null;
  return wish.kind === 'anything' ? (
    <CreateSheet topology={topology} onClose={close} />
  ) : (
    <QuickCreate key={wish.source} connect={wish.connect} source={wish.source} topology={topology} onClose={close} />
  );
}
