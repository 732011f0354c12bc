'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MapScreenModel } from '#components/shell/use-map-screen.ts';
import { createDesk } from './create-desk.ts';

const CreateSheet = dynamic(() => import('./create-sheet.tsx').then((room) => room.CreateSheet), { ssr: false });
const QuickCreate = dynamic(() => import('./quick-create.tsx').then((room) => room.QuickCreate), { ssr: false });

const SubscribeDevice = dynamic(() => import('./subscribe-device.tsx').then((room) => room.SubscribeDevice), {
  ssr: false,
});

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
  switch (wish.kind) {
    case 'anything':
      return <CreateSheet topology={topology} among={topologies} onPlace={setPlace} onClose={close} />;
    case 'queue-beside': {
      const { connect, source } = wish;
      return <QuickCreate key={source} connect={connect} source={source} topology={topology} onClose={close} />;
    }
    case 'device-of': {
      const app = model.graph.nodes.get(wish.application);
      if (app?.kind !== 'application') return null;
      const of = { connection: model.ownerOf(app.id), graph: model.graph, topicArn: wish.source };
      return <SubscribeDevice key={app.id} {...of} application={app.application} onClose={close} />;
    }
  }
}
