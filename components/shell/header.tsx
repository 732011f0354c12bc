import { Map as MapIcon, Table2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { FindingsButton } from '#components/findings/findings-button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { CollectToggle } from './collect-toggle.tsx';
import { ConnectionName } from './connection-name.tsx';
import { LiveStatus } from './live-status.tsx';
import { Mark } from './mark.tsx';
import type { Overlay } from './overlays.tsx';
import { SearchBox } from './search-box.tsx';
import type { MapScreenModel } from './use-map-screen.ts';
import { useShortcut } from './use-shortcut.ts';
import { useStatus } from './use-status.ts';

const PreferencesMenu = dynamic(() => import('./preferences-menu.tsx').then((module) => module.PreferencesMenu), {
  ssr: false,
});

type HeaderProps = { model: MapScreenModel; onOverlay: (overlay: Overlay) => void };

/** 48 px: which account this is, search, map or table, and whether what is shown is live. */
export function Header({ model, onOverlay }: HeaderProps) {
  const { connection, beside, screen, setScreen, topologies, settledOnes, graph, search, feed, feedState, goTo, tidy } =
    model;
  const status = useStatus(connection);
  const isProduction = beside.here.some(({ production }) => production);
  const table = screen.view === 'table';
  const toggleView = () => void setScreen({ view: table ? 'map' : 'table' });
  const togglePause = () => (feedState.get().phase === 'paused' ? feed.resume() : feed.pause());
  useShortcut('t', toggleView);
  useShortcut('p', togglePause);
  return (
    <header
      data-production={isProduction}
      className="flex h-12 shrink-0 items-center gap-4 border-b border-line bg-panel px-4 data-[production=true]:shadow-[inset_0_3px_var(--ink)]"
    >
      <h1 className="sr-only">Topics and queues of {connection}</h1>
      <Mark />
      <ConnectionName model={model} />
      <div className="flex min-w-24 flex-1 justify-center">
        <SearchBox
          graph={graph}
          places={model.places}
          query={screen.q}
          found={search.found}
          tags={status?.tags}
          onQuery={(q) => void setScreen({ q: q || null })}
          onPick={goTo}
        />
      </div>
      <FindingsButton connections={settledOnes} onOpen={() => onOverlay('findings')} />
      <CollectToggle connection={connection} />
      <IconButton label={table ? 'Show the map (T)' : 'Show the table (T)'} onClick={toggleView}>
        {table ? <MapIcon /> : <Table2 />}
      </IconButton>
      <LiveStatus
        connections={beside.shown}
        feedStateOf={model.feedStateOf}
        onPause={feed.pause}
        onResume={feed.resume}
      />
      {/* Its code comes after the map's. */}
      <div className="size-8 shrink-0">
        {topologies.length > 0 && <PreferencesMenu onShortcuts={() => onOverlay('shortcuts')} onTidy={tidy} />}
      </div>
    </header>
  );
}
