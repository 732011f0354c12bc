import { randomBytes } from 'node:crypto';
import type { Caller } from './caller.ts';

export type TemporaryCredentials = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

/** What a session token says. `expiresAt` is milliseconds since the epoch. */
type Session = { accessKeyId: string; expiresAt: number; caller: Caller };

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The keys of a role's session. All that is known of it stands in the token, so that nothing has to be kept. */
export function issueCredentials(caller: Caller, expiresAt: number): TemporaryCredentials {
  const accessKeyId = `ASIA${caller.account}${randomBase32(4)}`;
  const session: Session = { accessKeyId, expiresAt, caller };
  return {
    accessKeyId,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: Buffer.from(JSON.stringify(session)).toString('base64'),
  };
}

/** Whether an access key id is of the form that `issueCredentials` gives: `ASIA`, the account, four characters. */
export function isTemporaryKey(accessKeyId: string): boolean {
  return /^ASIA\d{12}[A-Z2-7]{4}$/.test(accessKeyId);
}

/** The session that a token stands for, expired or not; `undefined` for what is no token of the sandbox. */
export function readSession(token: string | undefined): Session | undefined {
  try {
    return JSON.parse(Buffer.from(token ?? '', 'base64').toString()) as Session;
  } catch {
    return undefined;
  }
}

function randomBase32(length: number): string {
  return Array.from(randomBytes(length), (byte) => BASE32[byte % BASE32.length]).join('');
}
