import { createHash } from 'node:crypto';
import { expiredToken, invalidToken } from './credential-errors.ts';
import type { PolicyRequest } from './policy.ts';
import { isTemporaryKey, readSession } from './temporary-credentials.ts';

type PolicySubject = Pick<PolicyRequest, 'principal' | 'conditions'>;

/** Who signed a request. */
export type Caller = {
  /** 12 digits. */
  account: string;
  /** Of the user, the account's root, or the role's session. */
  arn: string;
  userId: string;
  /** Of the role that is assumed, if one is. */
  roleArn?: string;
};

type Signed = {
  accessKeyId: string;
  sessionToken: string | undefined;
  /** The account of callers whose keys name none. */
  account: string;
  /** Milliseconds since the epoch. */
  now: number;
};

/**
 * The caller behind an access key id: a role's session by its token; the root of an account where the id is that account's
 * 12 digits, so that tests can be several owners; else a user of that name.
 * @throws ServiceError `ExpiredToken`, `InvalidClientTokenId`
 */
export function readCaller({ accessKeyId, sessionToken, account, now }: Signed): Caller {
  if (isTemporaryKey(accessKeyId)) {
    const session = readSession(sessionToken);
    if (session?.accessKeyId !== accessKeyId) throw invalidToken();
    if (now >= session.expiresAt) throw expiredToken();
    return session.caller;
  }
  if (/^\d{12}$/.test(accessKeyId)) {
    return { account: accessKeyId, arn: `arn:aws:iam::${accessKeyId}:root`, userId: accessKeyId };
  }
  return { account, arn: `arn:aws:iam::${account}:user/${accessKeyId}`, userId: uniqueId('AIDA', accessKeyId) };
}

/** What IAM tells a user (`AIDA`) or a role (`AROA`) by, 21 characters; the same whenever it is asked for. */
export function uniqueId(prefix: 'AIDA' | 'AROA', of: string): string {
  return prefix + createHash('sha256').update(of).digest('hex').slice(0, 17).toUpperCase();
}

/** A caller as policies know one: whom they may name, and the condition keys that tell of every request. */
export function policySubjectOf({ account, arn, userId, roleArn }: Caller): PolicySubject {
  return {
    principal: { account, arns: roleArn === undefined ? [arn] : [arn, roleArn] },
    conditions: {
      'aws:SecureTransport': 'true',
      'aws:PrincipalAccount': account,
      'aws:PrincipalArn': roleArn ?? arn,
      'aws:userid': userId,
    },
  };
}
