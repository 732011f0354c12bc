'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import type { Topology } from '#lib/contracts/topology.ts';
import { createDesk } from './create-desk.ts';

const CreateSheet = dynamic(() => import('./create-sheet.tsx').then((room) => room.CreateSheet), { ssr: false });
const QuickCreate = dynamic(() => import('./quick-create.tsx').then((room) => room.QuickCreate), { ssr: false });

const close = () => createDesk.set(null);

/** Shows the form in which something is made, once one is asked for. Stands once on the screen of a connection. */
export function CreateHost({ topology }: { topology: Topology | undefined }) {
  const wish = useSyncExternalStore(createDesk.subscribe, createDesk.get, () => null);
  if (!topology || !wish) return null;
  return wish.kind === 'anything' ? (
    <CreateSheet topology={topology} onClose={close} />
  ) : (
    <QuickCreate key={wish.source} connect={wish.connect} source={wish.source} topology={topology} onClose={close} />
  );
}
