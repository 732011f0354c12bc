'use client';

import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { capabilitiesOptions } from '#lib/client/queries/capabilities.ts';
import type { Capabilities } from '#lib/contracts/capability.ts';
import { KnownCapabilities } from './use-capabilities.ts';

type CapabilitiesOfProps = { connections: readonly string[]; children: ReactNode };

/** Asks what the servers behind these connections can do, for every control below it. */
export function CapabilitiesOf({ connections, children }: CapabilitiesOfProps) {
  const combine = useCallback(
    (answers: readonly UseQueryResult<Capabilities>[]) =>
      new Map(
        answers.flatMap(({ data }, at): [string, Capabilities][] => (data ? [[connections[at] ?? '', data]] : [])),
      ),
    [connections],
  );
  const known = useQueries({ queries: connections.map((id) => capabilitiesOptions(id)), combine });
  return <KnownCapabilities value={known}>{children}</KnownCapabilities>;
}
