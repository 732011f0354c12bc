import { invalidParameter } from '../errors.ts';
import type { PlatformApplication } from './application.ts';
import { areExpired, authenticationMethod } from './credentials.ts';

/** Attributes that can be set (SNS API reference, SetPlatformApplicationAttributes). */
const SETTABLE = [
  'PlatformCredential',
  'PlatformPrincipal',
  'EventEndpointCreated',
  'EventEndpointDeleted',
  'EventEndpointUpdated',
  'EventDeliveryFailure',
  'SuccessFeedbackRoleArn',
  'FailureFeedbackRoleArn',
  'SuccessFeedbackSampleRate',
  'ApplePlatformTeamID',
  'ApplePlatformBundleID',
];
const SECRETS = ['PlatformCredential', 'PlatformPrincipal'];

/** A certificate's life: a year. */
const CERTIFICATE_MS = 365 * 86_400_000;

/** @throws ServiceError `InvalidParameter` for an attribute that is none, or a value that cannot be */
export function checkApplicationAttributes(attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) {
    if (!SETTABLE.includes(name)) throw invalidParameter(`Attributes Reason: Invalid attribute name: ${name}`);
    const wrong = mistakeOf(name, value);
    if (wrong === undefined) continue;
    throw invalidParameter(`Attributes Reason: Invalid value for attribute: ${name}: ${wrong}`);
  }
}

function mistakeOf(name: string, value: string): string | undefined {
  if (name === 'SuccessFeedbackSampleRate' && !/^(\d{1,2}|100)$/.test(value)) {
    return `${value} value provided is not an integer between 0-100`;
  }
  if (name.startsWith('Event') && value !== '' && !/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/.test(value)) {
    return 'is not the ARN of a standard topic';
  }
  return undefined;
}

/** Everything an application shows of itself: what was set, never the credentials. */
export function applicationAttributes(application: PlatformApplication): Map<string, string> {
  const { attributes, platform, createdAt } = application;
  const method = authenticationMethod(platform, attributes);
  return new Map([
    ['Enabled', String(!areExpired(attributes))],
    ...(method === undefined ? [] : ([['AuthenticationMethod', method]] as const)),
    ...(method === 'certificate'
      ? ([['AppleCertificateExpiryDate', new Date(createdAt + CERTIFICATE_MS).toISOString()]] as const)
      : []),
    ...[...attributes].filter(([name]) => !SECRETS.includes(name)),
  ]);
}
