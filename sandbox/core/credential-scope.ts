import { ServiceError } from './service-error.ts';

export type CredentialScope = { accessKeyId: string; region: string; service: string };

const CREDENTIAL = /Credential=([^/\s,]+)\/\d{8}\/([^/\s,]+)\/([^/\s,]+)\/aws4_request/;

/**
 * Who calls, and where, by the scope of a Signature Version 4. The signature itself is not checked.
 * @throws ServiceError `MissingAuthenticationToken`
 */
export function readCredentialScope(authorization: string | undefined): CredentialScope {
  const [, accessKeyId, region, service] = CREDENTIAL.exec(authorization ?? '') ?? [];
  if (!accessKeyId || !region || !service) {
    throw new ServiceError({
      code: 'MissingAuthenticationToken',
      status: 403,
      message: 'Request is missing Authentication Token',
    });
  }
  return { accessKeyId, region, service };
}

/** An access key id of 12 digits stands for the account of that number, so that tests can be several owners. */
export function accountOfCaller(accessKeyId: string, fallback: string): string {
  return /^\d{12}$/.test(accessKeyId) ? accessKeyId : fallback;
}
