'use client';

import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { memo } from 'react';
import { openExport } from '#lib/client/exports/export-desk.ts';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import { useToast } from './announcer.tsx';
import { chatSummary } from './chat-summary.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useScope } from './use-scope.ts';

const Inspector = dynamic(() => import('#components/inspector/inspector.tsx').then(({ Inspector }) => Inspector), {
  ssr: false,
});

/** The inspector of what is selected; nothing where nothing is. What is planned beside it does not render it again. */
export const SelectionPanel = memo(function SelectionPanel({ model }: { model: MapScreenModel }) {
  const { graph, numbers, screen, setScreen, select, goTo } = model;
  const connection = screen.select === null ? model.connection : model.ownerOf(screen.select);
  const scope = useScope(connection, model);
  const toast = useToast();
  const client = useQueryClient();
  if (!scope || screen.select === null) return null;
  const copyForChat = (id: string) => {
    const name = graph.nodes.get(id)?.name ?? '';
    const countedAt = client.getQueryData(queueDetailOptions(connection, name).queryKey)?.queue.countedAt;
    const { origin } = window.location;
    const text = chatSummary({ connection, graph, id, numbers, countedAt, origin, now: Date.now() });
    navigator.clipboard.writeText(text).then(
      () => toast('Copied for chat'),
      () => toast('The browser did not let Weir copy'),
    );
  };
  return (
    <Inspector
      {...scope}
      id={screen.select}
      tab={screen.tab}
      onTab={(tab) => void setScreen({ tab })}
      onClose={() => select(null)}
      onShowOnMap={goTo}
      onFocus={(id) => void setScreen({ focus: id, view: 'map' })}
      onCopyForChat={copyForChat}
      onExport={openExport}
    />
  );
});
