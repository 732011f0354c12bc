'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useState } from 'react';
import { CapabilitiesOf } from '#components/capabilities/capabilities-of.tsx';
import { CreateHost } from '#components/changes/editors/create-host.tsx';
import { ExportHost } from '#components/changes/export/export-host.tsx';
import { takeDesk } from '#lib/client/changes/plan-desk.ts';
import { Header } from './header.tsx';
import { MapJourney } from './map-journey.tsx';
import { Notices } from './notices.tsx';
import type { Overlay } from './overlays.tsx';
import { Picture } from './picture.tsx';
import { useMapScreen } from './use-map-screen.ts';
import { useShortcut } from './use-shortcut.ts';
import { useUndoLast } from './use-undo-last.ts';

// Their code comes after the map's: each is asked for once there is something to show, or a key was pressed.
const SidePanel = dynamic(() => import('./side-panel.tsx').then(({ SidePanel }) => SidePanel), { ssr: false });
const Overlays = dynamic(() => import('./overlays.tsx').then(({ Overlays }) => Overlays), { ssr: false });

type MapScreenProps = {
  connection: string;
  /** What a deep link adds: it selects, or says why it cannot. */
  children: ReactNode;
};

/** The screen of one connection: header, notices, map or table, and the inspector of what is selected. */
export function MapScreen({ connection, children }: MapScreenProps) {
  const model = useMapScreen(connection);
  const { ownerOf } = model;
  const { shown } = model.beside;
  useEffect(() => takeDesk(connection, ownerOf), [connection, ownerOf]);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  useShortcut('mod+k', () => setOverlay('palette'));
  useShortcut('?', () => setOverlay('shortcuts'));
  useShortcut('u', useUndoLast(shown));
  return (
    <CapabilitiesOf connections={shown}>
      <div className="flex h-full flex-col">
        <Header model={model} onOverlay={setOverlay} />
        <Notices model={model}>{children}</Notices>
        <main className="flex min-h-0 flex-1">
          <Picture model={model} />
          {model.topologies.length > 0 && <SidePanel model={model} />}
        </main>
        <MapJourney model={model} />
        <CreateHost model={model} />
        <ExportHost model={model} />
        {overlay && <Overlays overlay={overlay} onOverlay={setOverlay} model={model} />}
      </div>
    </CapabilitiesOf>
  );
}
