import { createHash } from 'node:crypto';
import type { PlatformApplication } from './application.ts';

/** The ARN of a device's endpoint. Its id is a UUID by name, as on AWS: the same token gets the same one again. */
export function endpointArn({ arn }: PlatformApplication, token: string): string {
  const hash = createHash('md5').update(`${arn} ${token}`).digest('hex');
  const id = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-3$3-8$4-$5');
  return `${arn.replace(':app/', ':endpoint/')}/${id}`;
}
