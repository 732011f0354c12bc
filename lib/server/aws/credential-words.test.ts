import { expect, it } from 'vitest';
import type { CredentialSource } from './credential-source.ts';
import { expiredWords, refusedKeysWords } from './credential-words.ts';

const HOST = 'sqs.eu-west-1.amazonaws.com';
const OPS: CredentialSource = { kind: 'profile', profile: 'ops' };
const ROLE = { arn: 'arn:aws:iam::1:role/weir', externalId: null, sessionName: 'weir', durationSeconds: 900 };

it.each<[CredentialSource | undefined, string]>([
  [OPS, 'aws sso login --profile ops'],
  [{ kind: 'role', role: ROLE, by: OPS }, 'The session of role arn:aws:iam::1:role/weir has expired'],
  [{ kind: 'environment', keys: true }, 'Start Weir with new ones'],
  [{ kind: 'environment', keys: false }, 'Weir goes on by itself'],
  [undefined, 'aws sso login'],
])('says how what has expired is renewed: %o', (source, words) => {
  expect(expiredWords(HOST, source)).toContain(words);
});

it.each<[CredentialSource | undefined, string]>([
  [OPS, 'the access key of profile “ops” (InvalidClientTokenId). Put a valid one into'],
  [{ kind: 'role', role: ROLE, by: OPS }, 'of profile “ops”'],
  [{ kind: 'environment', keys: true }, 'Check AWS_PROFILE or the access key that Weir was started with.'],
  [undefined, 'Check AWS_PROFILE'],
])('says which keys are not accepted: %o', (source, words) => {
  expect(refusedKeysWords(HOST, 'InvalidClientTokenId', source)).toContain(words);
});
