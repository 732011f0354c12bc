import { ServiceError } from './service-error.ts';

/** SQS's codes in the query protocol, by the name of the error (the SDK's own schema of SQS). SNS has one name for both. */
const SQS_CODES = new Map([
  ['KmsAccessDenied', 'KMS.AccessDeniedException'],
  ['KmsDisabled', 'KMS.DisabledException'],
  ['KmsInvalidKeyUsage', 'KMS.InvalidKeyUsageException'],
  ['KmsInvalidState', 'KMS.InvalidStateException'],
  ['KmsNotFound', 'KMS.NotFoundException'],
  ['KmsOptInRequired', 'KMS.OptInRequired'],
  ['KmsThrottled', 'KMS.ThrottlingException'],
]);

const MESSAGE = 'The request was refused by the key that encrypts the messages.';

/** The refusal of a key, where `name` is one of SQS's or SNS's for it, e.g. `KmsDisabled` or `KMSDisabled`. */
export function kmsError(name: string): ServiceError | undefined {
  if (!/^kms/i.test(name)) return undefined;
  const status = /OptInRequired$/.test(name) ? 403 : 400;
  return new ServiceError({ code: SQS_CODES.get(name) ?? name, shape: name, status, message: MESSAGE });
}
