import type { z } from 'zod';
import { Endpoint, Region } from '#lib/contracts/config.ts';
import { ownSource } from '#lib/server/aws/credential-source.ts';
import { configFiles } from '#lib/server/aws/shared-config.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { DEFAULT_PROFILE } from './environment-connection.ts';

/** What a connection has wrongly from its profile, with what to do: all else was judged where it was read. `null` = nothing. */
export function profileMistake({ region, endpoint, source }: ConnectionSettings): string | null {
  const wrong =
    mistake('region', Region, region || null) ??
    mistake('endpoint_url', Endpoint, endpoint.sqs) ??
    mistake('endpoint_url', Endpoint, endpoint.sns);
  if (wrong === null) return null;
  const own = ownSource(source);
  const name = own.kind === 'profile' ? own.profile : DEFAULT_PROFILE;
  return `In profile “${name}”, ${wrong}. Mend it in ${configFiles().config}, and start Weir again.`;
}

function mistake(setting: string, rule: z.ZodType, value: string | null): string | null {
  const issue = value === null ? undefined : rule.safeParse(value).error?.issues[0];
  return issue ? `${setting} ${issue.message}` : null;
}
