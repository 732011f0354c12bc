'use client';

import { useSyncExternalStore } from 'react';
import type { JobState } from '#lib/client/sends/job-state.ts';
import type { SendJob } from '#lib/client/sends/send-job.ts';
import type { AnyDraft } from '#lib/client/sends/send-target.ts';

const IDLE = { get: () => null, subscribe: () => () => {} };

/** How a job stands; `null` = there is none. */
export function useJob(job: SendJob<AnyDraft> | null): JobState<AnyDraft> | null {
  const { get, subscribe } = job ?? IDLE;
  return useSyncExternalStore<JobState<AnyDraft> | null>(subscribe, get, get);
}
