'use client';

import dynamic from 'next/dynamic';
import { zone as chosenZone } from '#lib/client/preferences.ts';
import { useAnnounce } from './announcer.tsx';
import { chatSummary } from './chat-summary.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useRemembered } from './use-remembered.ts';

const Inspector = dynamic(() => import('#components/inspector/inspector.tsx').then(({ Inspector }) => Inspector), {
  ssr: false,
});

/** The inspector of what is selected; nothing where nothing is. */
export function SelectionPanel({ connection, model }: { connection: string; model: MapScreenModel }) {
  const { topology, graph, numbers, screen, setScreen, select, goTo } = model;
  const [zone] = useRemembered(chosenZone);
  const announce = useAnnounce();
  if (!topology || screen.select === null) return null;
  const copyForChat = (id: string) => {
    const text = chatSummary({ graph, id, numbers, origin: window.location.origin, now: Date.now() });
    navigator.clipboard.writeText(text).then(
      () => announce('Copied'),
      () => announce('The browser did not let Weir copy'),
    );
  };
  return (
    <Inspector
      connection={connection}
      graph={graph}
      topology={topology}
      numbers={numbers}
      zone={zone}
      id={screen.select}
      tab={screen.tab}
      onTab={(tab) => void setScreen({ tab })}
      onSelect={select}
      onClose={() => select(null)}
      onShowOnMap={goTo}
      onFocus={(id) => void setScreen({ focus: id, view: 'map' })}
      onCopyForChat={copyForChat}
    />
  );
}
