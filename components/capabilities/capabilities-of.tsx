'use client';

import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { capabilitiesOptions } from '#lib/client/queries/capabilities.ts';
import { KnownCapabilities } from './use-capabilities.ts';

type CapabilitiesOfProps = { connections: readonly string[]; children: ReactNode };

/** Asks what the servers behind these connections can do, for every control below it. */
export function CapabilitiesOf({ connections, children }: CapabilitiesOfProps) {
  const answers = useQueries({ queries: connections.map(capabilitiesOptions) });
  const known = answers.map(({ data }) => data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers themselves keep their identity, their list does not.
  const byConnection = useMemo(
    () => new Map(connections.flatMap((id, at) => (known[at] ? [[id, known[at]]] : []))),
    [connections, ...known],
  );
  return <KnownCapabilities value={byConnection}>{children}</KnownCapabilities>;
}
