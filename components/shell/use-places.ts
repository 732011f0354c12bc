'use client';

import { useMemo } from 'react';
import { connectionLooks, type Places } from '#lib/client/connection-looks.ts';
import type { OwnerOf } from '#lib/topology/merge-topologies.ts';
import type { Beside } from './use-beside.ts';

/** Which connection each node is of; `null` while one is shown alone, since all are of it. */
export function usePlaces({ shown, known }: Beside, ownerOf: OwnerOf): Places | null {
  return useMemo(() => {
    if (shown.length < 2) return null;
    const looks = connectionLooks(shown.flatMap((id) => known.find((connection) => connection.id === id) ?? []));
    return { all: [...looks.values()], of: (id) => looks.get(ownerOf(id)) ?? null };
  }, [shown, known, ownerOf]);
}
