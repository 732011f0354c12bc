'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { besideOf, type LeftOut } from '#lib/client/beside.ts';
import { connectionsOptions } from '#lib/client/queries/connections.ts';
import type { ListedConnection } from '#lib/contracts/connection.ts';
import { useScreenState } from './use-screen-state.ts';

const NONE: readonly ListedConnection[] = [];

/** The connections that are on the map, and the ways to have one more or one less of them. */
export type Beside = {
  /** The page's own first; the same array until others are shown. */
  shown: readonly string[];
  /** The same as they are known; none until the list of all has come. */
  here: readonly ListedConnection[];
  known: readonly ListedConnection[];
  /** What the URL asks for in vain. */
  leftOut: readonly LeftOut[];
  show(id: string): void;
  hide(id: string): void;
  /** Takes out of the URL what it asks for in vain. */
  tidyLink(): void;
};

/** Which connections the URL wants to stand on the map of this one. */
export function useBeside(connection: string): Beside {
  const [screen, setScreen] = useScreenState();
  const known = useQuery(connectionsOptions([connection, ...screen.with])).data?.connections ?? NONE;
  const { beside, leftOut } = besideOf(screen.with, connection, known);
  const ids = beside.join(' ');
  const shown = useMemo(() => [connection, ...ids.split(' ').filter(Boolean)], [connection, ids]);
  const here = useMemo(
    () => shown.flatMap((id) => known.find((connection) => connection.id === id) ?? []),
    [shown, known],
  );
  return {
    shown,
    here,
    known,
    leftOut,
    show: (id) => void setScreen({ with: [...shown.slice(1), id] }),
    hide: (id) => void setScreen({ with: shown.slice(1).filter((other) => other !== id) }),
    tidyLink: () => void setScreen({ with: beside }),
  };
}
