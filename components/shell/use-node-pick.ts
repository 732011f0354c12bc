'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { nodePicks } from '#lib/client/node-pick.ts';
import { useAnnounce } from './announcer.tsx';

/** The question that the map's next click answers, if one is open, and what a click then does. Escape closes it. */
export function useNodePick(onSelect: (id: string | null) => void) {
  const pick = useSyncExternalStore(nodePicks.subscribe, nodePicks.get, () => null);
  const announce = useAnnounce();
  // What the map of another connection shows cannot answer.
  useEffect(() => nodePicks.cancel, []);
  useEffect(() => {
    if (pick === null) return;
    announce(`${pick.question} Enter chooses, Escape cancels.`);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the map would give up its selection, and with it what asked.
      event.stopPropagation();
      nodePicks.cancel();
      announce('Choosing cancelled.');
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [pick, announce]);
  const choose = useCallback(
    (id: string | null) => {
      if (nodePicks.get() === null) return onSelect(id);
      if (id === null) return;
      const refusal = nodePicks.answer(id);
      if (refusal !== null) announce(refusal);
    },
    [onSelect, announce],
  );
  return { question: pick?.question ?? null, choose };
}
