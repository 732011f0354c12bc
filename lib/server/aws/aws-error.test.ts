import { describe, expect, it } from 'vitest';
import { fromAwsError } from './aws-error.ts';

const ASKED = {
  action: 'sqs:GetQueueAttributes',
  resource: 'queue orders',
  host: 'sqs.eu-west-1.amazonaws.com',
  once: false,
};

function anSdkError(name: string, over: object = {}): Error {
  const error = new Error('User: arn:aws:sts::1:assumed-role/x/ada with AKIASECRET is not authorized');
  return Object.assign(error, { name, $metadata: { httpStatusCode: 400, requestId: 'r-1' } }, over);
}

describe('fromAwsError', () => {
  it.each([
    ['ThrottlingException', {}, 'throttled', 'slows down'],
    ['RequestThrottled', {}, 'throttled', 'slows down'],
    ['Odd', { $metadata: { httpStatusCode: 429 } }, 'throttled', 'slows down'],
    ['AccessDenied', {}, 'denied', 'may not call sqs:GetQueueAttributes on queue orders'],
    ['AccessDeniedException', {}, 'denied', 'may not call'],
    ['AuthorizationErrorException', {}, 'denied', 'may not call'],
    ['KmsAccessDenied', {}, 'denied', 'may not call kms:GenerateDataKey and kms:Decrypt with its KMS key'],
    ['KMSAccessDeniedException', {}, 'denied', 'may not call kms:GenerateDataKey'],
    ['KmsDisabled', {}, 'conflict', 'which cannot be used (KmsDisabled)'],
    ['KmsThrottled', {}, 'throttled', 'slows down'],
    ['OverLimit', {}, 'conflict', 'a limit is reached (OverLimit)'],
    ['ExpiredToken', {}, 'unauthenticated', 'aws sso login'],
    ['ExpiredTokenException', {}, 'unauthenticated', 'aws sso login'],
    ['CredentialsProviderError', { message: 'The SSO session has expired' }, 'unauthenticated', 'have expired'],
    ['CredentialsProviderError', { message: 'Could not load' }, 'unauthenticated', 'No AWS credentials were found'],
    ['InvalidClientTokenId', {}, 'unauthenticated', 'does not accept the credentials'],
    ['SignatureDoesNotMatch', {}, 'unauthenticated', 'does not accept the credentials'],
    ['Error', { code: 'ENOTFOUND' }, 'unreachable', 'sqs.eu-west-1.amazonaws.com cannot be reached (ENOTFOUND)'],
    ['AggregateError', { code: 'ECONNREFUSED' }, 'unreachable', 'cannot be reached (ECONNREFUSED)'],
    ['TimeoutError', {}, 'unreachable', 'cannot be reached (TimeoutError)'],
    ['SyntaxError', { $metadata: { httpStatusCode: 200 } }, 'unreachable', 'could not answer'],
    ['SyntaxError', {}, 'conflict', 'does not have sqs:GetQueueAttributes'],
    ['UnknownOperationException', {}, 'conflict', 'does not have sqs:GetQueueAttributes'],
    ['InvalidAction', {}, 'conflict', 'does not have'],
    ['InternalFailure', { $metadata: { httpStatusCode: 501 } }, 'conflict', 'does not have'],
    ['InternalFailure', { $metadata: { httpStatusCode: 500 } }, 'unreachable', 'HTTP 500'],
    ['QueueDoesNotExist', {}, 'not_found', 'queue orders does not exist'],
    ['AWS.SimpleQueueService.NonExistentQueue', {}, 'not_found', 'does not exist'],
    ['NotFoundException', {}, 'not_found', 'does not exist'],
    ['InvalidAttributeName', {}, 'invalid_input', 'was refused (InvalidAttributeName)'],
    ['AWS.SimpleQueueService.QueueDeletedRecently', {}, 'invalid_input', 'deleted within the last 60 s'],
  ])('says what %s %j means', (name, over, code, words) => {
    const error = fromAwsError(anSdkError(name, over), ASKED);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it.each([
    ['ThrottlingException', 'again in a moment'],
    ['TimeoutError', 'does not send sqs:CreateQueue a second time'],
    ['InternalFailure', 'does not send it a second time'],
  ])('promises no second try of what is sent once, where %s', (name, words) => {
    const { message } = fromAwsError(anSdkError(name), { ...ASKED, action: 'sqs:CreateQueue', once: true });
    expect(message).toContain(words);
    expect(message).not.toMatch(/tries again|keeps trying/);
  });

  it("keeps AWS's error name and request id, and never AWS's own words", () => {
    const error = fromAwsError(anSdkError('AccessDenied'), ASKED);
    expect(error).toMatchObject({ awsError: 'AccessDenied', requestId: 'r-1' });
    expect(error.message).not.toMatch(/AKIA|ada/);
  });

  it('names the key that AWS names, and what reading needs of it', () => {
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/0d1f2e3c-0000-4000-8000-000000000000';
    const message = `User: arn:aws:sts::1:assumed-role/x/ada is not authorized to perform: kms:Decrypt on resource: ${key} because`;
    const error = fromAwsError(anSdkError('KmsAccessDenied', { message }), { ...ASKED, action: 'sqs:ReceiveMessage' });
    expect(error.message).toContain(`may not call kms:Decrypt with KMS key ${key}, as sqs:ReceiveMessage`);
    expect(error.message).not.toContain('ada');
  });

  it('lets an error that is ours already through', () => {
    const ours = fromAwsError(anSdkError('AccessDenied'), ASKED);
    expect(fromAwsError(ours, ASKED)).toBe(ours);
  });
});
