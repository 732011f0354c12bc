import type { PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { getPlatformApplicationAttributes } from '#lib/server/aws/sns/get-platform-application-attributes.ts';
import { listEndpointsByPlatformApplication } from '#lib/server/aws/sns/list-endpoints-by-platform-application.ts';
import { readApplication } from '#lib/server/aws/sns/list-platform-applications.ts';
import type { Desk } from '#lib/server/desk.ts';
import { applicationArn, type NamedApplication, unknownApplication } from './push-arns.ts';

/**
 * Reads one platform application and the first hundred of its endpoints.
 * Errors: `not_found`, `denied`, `throttled`, `unreachable`, `unauthenticated`.
 */
export async function readApplicationDetail(desk: Desk, named: NamedApplication): Promise<PlatformApplicationDetail> {
  const { aws, now } = desk;
  const arn = await applicationArn(desk, named);
  const [attributes, page] = await Promise.all([
    getPlatformApplicationAttributes({ aws, urgency: 'selected', arn }),
    listEndpointsByPlatformApplication({ aws, urgency: 'selected', arn }),
  ]);
  const [application] = readApplication(arn, attributes);
  if (!application) throw unknownApplication(named);
  return { application, attributes, ...page, readAt: new Date(now()).toISOString() };
}
