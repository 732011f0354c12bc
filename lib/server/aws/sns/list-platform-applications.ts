import { ListPlatformApplicationsCommand } from '@aws-sdk/client-sns';
import type { PlatformApplication } from '#lib/contracts/platform-application.ts';
import { readApplicationArn } from '#lib/topology/application.ts';
import { type Ask, call } from '../call.ts';
import { paginate } from '../paginate.ts';

/** The platform applications of the account and region, 100 a page. Errors: `denied`, `conflict` where a server has none. */
export function listPlatformApplications({
  aws,
  urgency = 'rest',
}: Ask): AsyncGenerator<PlatformApplication[], void, undefined> {
  return paginate('ListPlatformApplications', async (token) => {
    const answer = await call({
      aws,
      urgency,
      service: 'sns',
      action: 'ListPlatformApplications',
      resource: `the platform applications of ${aws.region}`,
      lane: 'sns-lists',
      send: () => aws.sns.send(new ListPlatformApplicationsCommand({ NextToken: token })),
    });
    const rows = (answer.PlatformApplications ?? []).flatMap(({ PlatformApplicationArn, Attributes }) =>
      readApplication(PlatformApplicationArn ?? '', Attributes ?? {}),
    );
    return { rows, next: answer.NextToken };
  });
}

/** AWS's texts as Weir shows them; nothing for what is no application's ARN. */
export function readApplication(arn: string, attributes: Record<string, string>): PlatformApplication[] {
  const named = readApplicationArn(arn);
  return named ? [{ arn, ...named, enabled: attributes.Enabled !== 'false' }] : [];
}
