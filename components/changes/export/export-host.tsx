'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import type { MapScreenModel } from '#components/shell/use-map-screen.ts';
import { exportDesk } from '#lib/client/exports/export-desk.ts';

const ExportRoom = dynamic(() => import('./export-room.tsx').then((room) => room.ExportRoom), { ssr: false });

/** Shows the export, once one is asked for. Stands once on the screen of a connection. */
export function ExportHost({ connection, model }: { connection: string; model: MapScreenModel }) {
  const wish = useSyncExternalStore(exportDesk.subscribe, exportDesk.get, () => null);
  if (!wish || !model.topology) return null;
  return <ExportRoom {...{ connection, model, wish }} topology={model.topology} />;
}
