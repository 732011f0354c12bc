import { invalidParameterValue } from '../request/errors.ts';
import { readJsonObject } from './read-json-object.ts';

const MAX_SOURCES = 10;

/** An empty text takes the policy away. @throws ServiceError `InvalidParameterValue` */
export function checkRedriveAllowPolicy(value: string): void {
  if (value === '') return;
  const { redrivePermission, sourceQueueArns } = readJsonObject(value) ?? {};
  const named = Array.isArray(sourceQueueArns) ? sourceQueueArns : [];
  const valid =
    redrivePermission === 'byQueue'
      ? named.length > 0 && named.length <= MAX_SOURCES && named.every((arn) => typeof arn === 'string')
      : ['allowAll', 'denyAll'].includes(String(redrivePermission)) && sourceQueueArns === undefined;
  if (!valid) throw invalidParameterValue(`Value ${value} for parameter RedriveAllowPolicy is invalid.`);
}
