'use client';

import { useQuery } from '@tanstack/react-query';
import { connectionsOptions } from '#lib/client/queries/connections.ts';

/** Says over whatever changes or destroys something that it is production; nothing where it is not. */
export function ProductionBar({ connection }: { connection: string }) {
  const { data } = useQuery(connectionsOptions());
  const own = data?.connections.find(({ id }) => id === connection);
  if (!own?.production) return null;
  return (
    <p className="shrink-0 bg-ink px-4 py-1 text-xs font-bold text-panel">
      This is production: {own.label}, {own.region}
    </p>
  );
}
