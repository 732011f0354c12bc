import type { ErrorCode } from '#lib/contracts/problem.ts';
import { isWeirError, type WeirError, weirError } from '#lib/server/weir-error.ts';
import { type AwsErrorFacts, type AwsErrorKind, factsOf, kindOfAwsError } from './aws-error-kind.ts';
import type { CredentialSource } from './credential-source.ts';
import { expiredWords, refusedKeysWords } from './credential-words.ts';
import { kmsActionsOf, kmsKeyIn } from './kms-words.ts';
import { noCredentials } from './profile-words.ts';
import { refusalWords } from './refusal-words.ts';

/**
 * What was asked: said in the sentence. `action` as IAM writes it, e.g. `sqs:GetQueueAttributes`; `once`, see `call`;
 * `source`: whose credentials signed it.
 */
export type Asked = { action: string; resource: string; host: string; once: boolean; source?: CredentialSource };

const CODE = {
  throttled: 'throttled',
  denied: 'denied',
  'kms-denied': 'denied',
  'kms-key': 'conflict',
  'over-limit': 'conflict',
  expired: 'unauthenticated',
  'bad-credentials': 'unauthenticated',
  'no-credentials': 'unauthenticated',
  unreachable: 'unreachable',
  'service-fault': 'unreachable',
  'not-found': 'not_found',
  unsupported: 'conflict',
  refused: 'invalid_input',
} as const satisfies Record<AwsErrorKind, ErrorCode>;

const SENTENCE: Record<AwsErrorKind, (asked: Asked, facts: AwsErrorFacts) => string> = {
  throttled: ({ host, action, once }) =>
    `${host} asks for fewer calls. ${once ? `${action} did nothing; do it again in a moment.` : 'Weir slows down and tries again; nothing needs to be done.'}`,
  denied: ({ action, resource }) => `This role may not call ${action} on ${resource}. Allow it in the role's policy.`,
  'kms-denied': ({ action, resource }, { detail }) =>
    `This role may not call ${kmsActionsOf(action)} with ${kmsKeyIn(detail)}, as ${action} on ${resource} needs. Allow it in the role's policy and in the key's.`,
  'kms-key': ({ action, resource }, { name, detail }) =>
    `${action} on ${resource} needs ${kmsKeyIn(detail)}, which cannot be used (${name}). Check the key's state and use in KMS.`,
  'over-limit': ({ action, resource }, { name }) =>
    action === 'sqs:ReceiveMessage'
      ? `${resource} has as many messages in flight as SQS allows (${name}). Give back what is held, or wait until consumers delete some.`
      : `${action} on ${resource} was refused: a limit is reached (${name}).`,
  expired: ({ host, source }) => expiredWords(host, source),
  'bad-credentials': ({ host, source }, { name }) => refusedKeysWords(host, name, source),
  'no-credentials': () => noCredentials([]),
  unreachable: ({ host, action, once }, { name }) =>
    `${host} cannot be reached (${name}). Check the network, the region and the endpoint; Weir ${once ? `does not send ${action} a second time by itself` : 'keeps trying'}.`,
  'service-fault': ({ host, action, once }, { httpStatus }) =>
    `${host} could not answer ${action}${httpStatus === null ? '' : ` (HTTP ${httpStatus})`}. Weir ${once ? 'does not send it a second time by itself' : 'tries again'}.`,
  unsupported: ({ host, action }, { name }) => `${host} does not have ${action} (${name}).`,
  'not-found': ({ host, resource }) => `${host} says that ${resource} does not exist.`,
  refused: (asked, { name }) => refusalWords(asked, name),
};

/**
 * The one door through which an SDK error becomes ours. The sentence is made of what was asked and AWS's error name:
 * never of AWS's own message, which can hold an access key id or a session's name.
 */
export function fromAwsError(error: unknown, asked: Asked): WeirError {
  if (isWeirError(error)) return error;
  const facts = factsOf(error);
  const kind = kindOfAwsError(facts);
  return weirError(CODE[kind], SENTENCE[kind](asked, facts), {
    awsError: facts.name,
    requestId: facts.requestId,
    cause: error,
  });
}
