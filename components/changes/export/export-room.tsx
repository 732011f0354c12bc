'use client';

import { useState } from 'react';
import type { MapScreenModel } from '#components/shell/use-map-screen.ts';
import { type ExportDesk, exportDesk } from '#lib/client/exports/export-desk.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { ExportDialog } from './export-dialog.tsx';
import { partsOf } from './parts.ts';

type ExportRoomProps = {
  connection: string;
  model: MapScreenModel;
  topology: Topology;
  wish: NonNullable<ExportDesk>;
};

/** The export of what was chosen when it was opened. */
export function ExportRoom({ connection, model, topology, wish }: ExportRoomProps) {
  const { graph, layout, numbers, screen } = model;
  const [parts] = useState(() => partsOf({ graph, id: wish.id, focus: screen.focus, query: screen.q }));
  return <ExportDialog {...{ connection, topology, layout, numbers, parts }} onClose={() => exportDesk.set(null)} />;
}
