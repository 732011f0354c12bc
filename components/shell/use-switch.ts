'use client';

import { useRouter } from 'next/navigation';
import { leaveView, pathOfView } from '#lib/client/last-view.ts';

/** Leads to another connection, and back to where one was in it. */
export function useSwitch(current: string): (id: string) => void {
  const router = useRouter();
  return (id) => {
    leaveView(current, window.location.search);
    router.push(pathOfView(id));
  };
}
