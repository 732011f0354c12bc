import type { Desk } from '#lib/server/desk.ts';
import { placeOf } from '#lib/server/place.ts';
import { weirError } from '#lib/server/weir-error.ts';

/** A platform application by what a path says of it. */
export type NamedApplication = { platform: string; name: string };

/** SNS finds no application by name: its ARN needs the account, which the picture tells. Errors: `not_found`. */
export function applicationArn(desk: Pick<Desk, 'monitor'>, named: NamedApplication): Promise<string> {
  return arnOf(desk, named, `app/${named.platform}/${named.name}`);
}

/** The ARN of one device's endpoint. Errors: `not_found`. */
export function deviceArn(
  desk: Pick<Desk, 'monitor'>,
  { device, ...named }: NamedApplication & { device: string },
): Promise<string> {
  return arnOf(desk, named, `endpoint/${named.platform}/${named.name}/${device}`);
}

async function arnOf({ monitor }: Pick<Desk, 'monitor'>, named: NamedApplication, resource: string): Promise<string> {
  const { connection } = await monitor.topology();
  if (connection.account === null) throw unknownApplication(named);
  const { partition, region } = placeOf(connection.region);
  return `arn:${partition}:sns:${region}:${connection.account}:${resource}`;
}

export function unknownApplication({ platform, name }: NamedApplication) {
  return weirError('not_found', `Platform application ${name} of ${platform} is not known here.`);
}
