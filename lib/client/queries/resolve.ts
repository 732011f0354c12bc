import { queryOptions } from '@tanstack/react-query';
import type { Resolution } from '#lib/contracts/resolve.ts';
import { get } from '../api.ts';

/** Which connection an ARN belongs to. */
export const resolveOptions = (arn: string) =>
  queryOptions({
    queryKey: ['resolve', arn],
    queryFn: ({ signal }) => get<Resolution>(`/api/resolve?${new URLSearchParams({ arn })}`, signal),
  });
