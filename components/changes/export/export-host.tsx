'use client';

import dynamic from 'next/dynamic';
import { useEffect, useSyncExternalStore } from 'react';
import type { MapScreenModel } from '#components/shell/use-map-screen.ts';
import { exportDesk } from '#lib/client/exports/export-desk.ts';

const ExportRoom = dynamic(() => import('./export-room.tsx').then((room) => room.ExportRoom), { ssr: false });

/** Shows the export, once one is asked for: of one connection, that of the node. Stands once on the screen. */
export function ExportHost({ model }: { model: MapScreenModel }) {
  const wish = useSyncExternalStore(exportDesk.subscribe, exportDesk.get, () => null);
  // Whoever leaves for another connection did not ask for it there.
  useEffect(() => () => exportDesk.set(null), []);
  const connection = wish?.id == null ? model.connection : model.ownerOf(wish.id);
  const topology = model.topologies.find((one) => one.connection.id === connection);
  if (!wish || !topology) return null;
  return <ExportRoom {...{ connection, model, wish, topology }} />;
}
