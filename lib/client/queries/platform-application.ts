import { queryOptions } from '@tanstack/react-query';
import type { PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { connectionPath, get } from '../api.ts';
import { applicationKey } from './keys.ts';
import { DETAIL_MAX_AGE } from './queue-detail.ts';

/** A mobile app with the first hundred of its devices; read again while it is shown. */
export const applicationOptions = (connection: string, { platform, name }: { platform: string; name: string }) =>
  queryOptions({
    queryKey: applicationKey(connection, platform, name),
    queryFn: ({ signal }) =>
      get<PlatformApplicationDetail>(connectionPath(connection, 'platform-applications', platform, name), signal),
    refetchInterval: DETAIL_MAX_AGE,
  });
