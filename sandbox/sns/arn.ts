import type { Call } from '#sandbox/core/action.ts';
import { invalidParameter } from './errors.ts';

/**
 * The parts of an SNS ARN of the caller's region.
 * @param parameter the request's parameter that holds it, for the error
 * @throws ServiceError `InvalidParameter`
 */
export function splitSnsArn(call: Call, arn: string | undefined, parameter: string): string[] {
  if (arn === undefined) throw invalidParameter(`${parameter} Reason: no value for required parameter`);
  const parts = arn.split(':');
  if (parts.length < 6) {
    throw invalidParameter(`${parameter} Reason: An ARN must have at least 6 elements, not ${parts.length}`);
  }
  const [prefix, , service, region] = parts;
  if (prefix !== 'arn' || service !== 'sns' || region !== call.region.name) throw invalidParameter(parameter);
  return parts;
}

/** An SQS queue's ARN, taken apart; `undefined` for anything else. */
export function splitQueueArn(arn: string): { region: string; account: string; name: string } | undefined {
  const [, region, account, name] =
    /^arn:aws[a-z-]*:sqs:([a-z0-9-]+):(\d{12}):([\w-]{1,80}(?:\.fifo)?)$/.exec(arn) ?? [];
  return region && account && name ? { region, account, name } : undefined;
}
