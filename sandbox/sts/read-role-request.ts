import type { Caller } from '#sandbox/core/caller.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';

const ROLE = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** Seconds; STS API reference, AssumeRole. */
const DEFAULT_DURATION = 3_600;
const MIN_DURATION = 900;
const MAX_DURATION = 43_200;
const MAX_CHAINED_DURATION = 3_600;

export type RoleRequest = {
  arn: string;
  account: string;
  sessionName: string;
  externalId: string | undefined;
  durationMs: number;
};

/** What AssumeRole is asked for. @throws ServiceError `ValidationError` */
export function readRoleRequest(form: Form, caller: Caller): RoleRequest {
  const arn = required(form, 'RoleArn');
  const sessionName = required(form, 'RoleSessionName');
  const [, account] = ROLE.exec(arn) ?? [];
  if (!account) throw invalid(`${arn} is invalid`);
  if (!SESSION_NAME.test(sessionName)) {
    throw invalid(unsatisfied('roleSessionName', sessionName, 'satisfy regular expression pattern: [\\w+=,.@-]*'));
  }
  return {
    arn,
    account,
    sessionName,
    externalId: form.get('ExternalId'),
    durationMs: readDuration(form.get('DurationSeconds'), caller) * 1_000,
  };
}

function readDuration(text: string | undefined, caller: Caller): number {
  const seconds = text === undefined ? DEFAULT_DURATION : Number(text);
  if (!Number.isInteger(seconds)) throw invalid(`${text} is no number of seconds`);
  if (seconds < MIN_DURATION) {
    throw invalid(unsatisfied('durationSeconds', seconds, `have value greater than or equal to ${MIN_DURATION}`));
  }
  if (seconds > MAX_DURATION) {
    throw invalid(unsatisfied('durationSeconds', seconds, `have value less than or equal to ${MAX_DURATION}`));
  }
  if (caller.roleArn !== undefined && seconds > MAX_CHAINED_DURATION) {
    throw invalid('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
  }
  return seconds;
}

function required(form: Form, name: string): string {
  const value = form.get(name);
  if (value) return value;
  const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  throw invalid(
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

function unsatisfied(member: string, value: string | number, constraint: string): string {
  return `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${constraint}`;
}

function invalid(message: string): ServiceError {
  return new ServiceError({ code: 'ValidationError', message });
}
