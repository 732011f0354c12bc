'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MapScreenModel } from '#components/shell/use-map-screen.ts';
import { createDesk } from './create-desk.ts';

const CreateSheet = dynamic(() => import('./create-sheet.tsx').then((room) => room.CreateSheet), { ssr: false });
const QuickCreate = dynamic(() => import('./quick-create.tsx').then((room) => room.QuickCreate), { ssr: false });

const close = () => createDesk.set(null);

/**
 * Shows the form in which something is made, once one is asked for: in the page's own connection unless another that is
 * shown is chosen, or where what it is made for is. Stands once on the screen of a connection.
 */
export function CreateHost({ model }: { model: MapScreenModel }) {
  const wish = useSyncExternalStore(createDesk.subscribe, createDesk.get, () => null);
  const [place, setPlace] = useState(model.connection);
  // Whoever leaves for another connection did not ask for it there.
  useEffect(() => close, []);
  if (!wish) return null;
  const { topologies } = model;
  const of = (id: string) => topologies.find(({ connection }) => connection.id === id);
  const topology = wish.kind === 'anything' ? (of(place) ?? topologies[0]) : of(model.ownerOf(wish.source));
  if (!topology) return null;
  return wish.kind === 'anything' ? (
    <CreateSheet topology={topology} among={topologies} onPlace={setPlace} onClose={close} />
  ) : (
    <QuickCreate key={wish.source} connect={wish.connect} source={wish.source} topology={topology} onClose={close} />
  );
}
