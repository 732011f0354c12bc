'use client';

import { useMemo } from 'react';
import { connectionLooks, type Places } from '#lib/client/connection-looks.ts';
import { parseArn } from '#lib/topology/arn.ts';
import type { OwnerOf } from '#lib/topology/merge-topologies.ts';
import type { Beside } from './use-beside.ts';

/** Which connection each node is of; `null` while one is shown alone, since all are of it. */
export function usePlaces({ here }: Beside, ownerOf: OwnerOf): Places | null {
  return useMemo(() => {
    if (here.length < 2) return null;
    const looks = connectionLooks(here);
    const regions = new Map(here.map(({ id, region }) => [id, region]));
    // What only another names may be in a region that is not shown: nobody's tag is true of it.
    const isIn = (owner: string, id: string) => (parseArn(id)?.region ?? regions.get(owner)) === regions.get(owner);
    const of = (id: string) => (isIn(ownerOf(id), id) ? (looks.get(ownerOf(id)) ?? null) : null);
    return { all: [...looks.values()], of };
  }, [here, ownerOf]);
}
