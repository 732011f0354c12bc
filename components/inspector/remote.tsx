'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '#components/ui/error-state.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import { errorWords } from './error-words.ts';

type RemoteProps<T> = {
  query: UseQueryResult<T>;
  /** What is read, as in "Reading the queue". */
  what: string;
  children: (data: T) => ReactNode;
};

/** What a query answers, or a skeleton while it is asked, or why it failed with another try. Old data outlives an error. */
export function Remote<T>({ query, what, children }: RemoteProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) {
    return <ErrorState title={`${what} failed`} {...errorWords(query.error)} onRetry={() => query.refetch()} />;
  }
  return <SkeletonLines label={`${what}…`} />;
}
