import type { PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { getPlatformApplicationAttributes } from '#lib/server/aws/sns/get-platform-application-attributes.ts';
import { listEndpointsByPlatformApplication } from '#lib/server/aws/sns/list-endpoints-by-platform-application.ts';
import { readApplication } from '#lib/server/aws/sns/list-platform-applications.ts';
import type { Desk } from '#lib/server/desk.ts';
import { placeOf } from '#lib/server/place.ts';
import { weirError } from '#lib/server/weir-error.ts';

/**
 * Reads one platform application and the first hundred of its endpoints.
 * Errors: `not_found`, `denied`, `throttled`, `unreachable`, `unauthenticated`.
 */
export async function readApplicationDetail(
  desk: Desk,
  named: { platform: string; name: string },
): Promise<PlatformApplicationDetail> {
  const { aws, now } = desk;
  const arn = await arnOf(desk, named);
  const [attributes, page] = await Promise.all([
    getPlatformApplicationAttributes({ aws, urgency: 'selected', arn }),
    listEndpointsByPlatformApplication({ aws, urgency: 'selected', arn }),
  ]);
  const [application] = readApplication(arn, attributes);
  if (!application) throw notFound(named);
  return { application, attributes, ...page, readAt: new Date(now()).toISOString() };
}

/** SNS finds no application by name: its ARN needs the account, which the picture tells. */
async function arnOf({ monitor }: Desk, named: { platform: string; name: string }): Promise<string> {
  const { connection } = await monitor.topology();
  if (connection.account === null) throw notFound(named);
  const { partition, region } = placeOf(connection.region);
  return `arn:${partition}:sns:${region}:${connection.account}:app/${named.platform}/${named.name}`;
}

function notFound({ platform, name }: { platform: string; name: string }) {
  return weirError('not_found', `Platform application ${name} of ${platform} is not known here.`);
}
