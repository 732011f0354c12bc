import { expiredToken, invalidToken } from './credential-errors.ts';
import { isTemporaryKey, readSession } from './temporary-credentials.ts';

/** Who signed a request. */
export type Caller = {
  /** 12 digits. */
  account: string;
  /** Of the user, the account's root, or the role's session. */
  arn: string;
  userId: string;
  /** Whether the credentials are those of a role. */
  assumed: boolean;
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
    return { account: accessKeyId, arn: `arn:aws:iam::${accessKeyId}:root`, userId: accessKeyId, assumed: false };
  }
  return { account, arn: `arn:aws:iam::${account}:user/${accessKeyId}`, userId: accessKeyId, assumed: false };
}
