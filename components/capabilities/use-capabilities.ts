'use client';

import { createContext, useContext } from 'react';
import { type Control, isOffered } from '#lib/client/capabilities/controls.ts';
import type { Capabilities } from '#lib/contracts/capability.ts';

/** By connection, of those that are shown and were asked. */
export const KnownCapabilities = createContext<ReadonlyMap<string, Capabilities>>(new Map());

/** What the server behind a connection can do; everything, until it is known. */
export function useCapabilities(connection: string): { offers: (control: Control) => boolean } {
  const capabilities = useContext(KnownCapabilities).get(connection);
  return { offers: (control) => isOffered(control, capabilities) };
}
