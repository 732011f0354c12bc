'use client';

import { type ReactNode, useState } from 'react';
import { ConnectionNotices } from './connection-notices.tsx';
import { Header } from './header.tsx';
import { type Overlay, Overlays } from './overlays.tsx';
import { Picture } from './picture.tsx';
import { SelectionPanel } from './selection-panel.tsx';
import { useMapScreen } from './use-map-screen.ts';
import { useShortcut } from './use-shortcut.ts';

type MapScreenProps = {
  connection: string;
  /** What a deep link adds: it selects, or says why it cannot. */
  children: ReactNode;
};

/** The screen of one connection: header, notices, map or table, and the inspector of what is selected. */
export function MapScreen({ connection, children }: MapScreenProps) {
  const model = useMapScreen(connection);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  useShortcut('mod+k', () => setOverlay('palette'));
  useShortcut('?', () => setOverlay('shortcuts'));
  return (
    <div className="flex h-full flex-col">
      <h1 className="sr-only">Topics and queues of {connection}</h1>
      <Header connection={connection} model={model} onOverlay={setOverlay} />
      <ConnectionNotices
        connection={connection}
        feedState={model.feedState}
        known={model.graph.nodes.size}
        onRetry={model.refresh}
      />
      {children}
      <main className="flex min-h-0 flex-1">
        <Picture connection={connection} model={model} />
        <SelectionPanel connection={connection} model={model} />
      </main>
      <Overlays overlay={overlay} onOverlay={setOverlay} model={model} />
    </div>
  );
}
