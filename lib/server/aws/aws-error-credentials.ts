import type { ErrorCode } from '#lib/contracts/problem.ts';
import { isWeirError, type WeirError, weirError } from '#lib/server/weir-error.ts';
import { fromAwsError } from './aws-error.ts';
import { type AwsErrorFacts, factsOf, kindOfAwsError } from './aws-error-kind.ts';
import { type AssumedRole, type CredentialSource, ownerOf, ownSource } from './credential-source.ts';
import { noCredentials, noSuchProfile, whyNoCredentials } from './profile-words.ts';
import { knownProfiles } from './shared-config.ts';

/** How Node's errors of files begin, whose codes look like those of a network. */
const NO_FILE = /^(?:ENOENT|EACCES|EISDIR): /;

type Asked = { source: CredentialSource /** Of STS. */; host: string };

/**
 * The same door for errors of getting credentials: `unauthenticated`, or `unreachable` and `throttled` where STS or the
 * SSO portal is. AWS's own words hold sessions' names, and a provider's a command line: neither is repeated.
 */
export async function fromCredentialsError(error: unknown, asked: Asked): Promise<WeirError> {
  if (isWeirError(error)) return error;
  const facts = factsOf(error);
  const { code, words } = await judge(error, facts, asked);
  return weirError(code, words, { awsError: facts.name, requestId: facts.requestId, cause: error });
}

async function judge(error: unknown, facts: AwsErrorFacts, { source, host }: Asked): Promise<Judged> {
  const kind = kindOfAwsError(facts);
  const asOfSts = () => {
    const { code, message } = fromAwsError(error, {
      action: 'sts:AssumeRole',
      resource: 'its role',
      host,
      once: false,
      source: ownSource(source),
    });
    return { code, words: message };
  };
  if (NO_FILE.test(facts.detail)) return unauthenticated(await whyNone(facts, source));
  const lost = /\b(?:ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ECONNRESET)\b/.exec(facts.detail)?.[0];
  if (kind === 'unreachable' || kind === 'throttled') return asOfSts();
  if (facts.httpStatus === null && lost) {
    return {
      code: 'unreachable',
      words: `The service that gives ${ownerOf(ownSource(source))} its credentials cannot be reached (${lost}). Check the network; Weir keeps trying.`,
    };
  }
  if (facts.httpStatus !== null) {
    if (kind === 'denied') return unauthenticated(mayNotAssume(facts, source));
    if (kind === 'refused') return unauthenticated(roleRefused(facts, source));
    return asOfSts();
  }
  return unauthenticated(await whyNone(facts, source));
}

type Judged = { code: ErrorCode; words: string };

const unauthenticated = (words: string): Judged => ({ code: 'unauthenticated', words });

/** Who asked, without the name of a session, which can be a person's. */
function callerIn(detail: string): string | null {
  return (
    /arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|assumed-role|federated-user)\/[\w+=,.@-]+)/.exec(detail)?.[0] ??
    null
  );
}

function roleIn(detail: string): string | null {
  return /arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+/.exec(detail)?.[0] ?? null;
}

/** STS gives one reason for three: IAM user guide, "I can't assume a role". */
function mayNotAssume({ detail }: AwsErrorFacts, source: CredentialSource): string {
  const role = source.kind === 'role' ? source.role : null;
  const arn = role?.arn ?? roleIn(detail) ?? 'The role';
  const caller = callerIn(detail) ?? ownerOf(ownSource(source));
  return `${arn} may not be assumed by ${caller}. Ask for three things: that the caller’s policy allows sts:AssumeRole on it, that its trust policy names the caller, and ${externalIdWords(role)}.`;
}

function externalIdWords(role: AssumedRole | null): string {
  return role?.externalId == null
    ? 'the external id, if its trust policy wants one (it is configured without)'
    : 'that its trust policy wants the external id that is configured';
}

function roleRefused({ name }: AwsErrorFacts, source: CredentialSource): string {
  const what = source.kind === 'role' ? source.role.arn : `The role of ${ownerOf(source)}`;
  if (name === 'RegionDisabledException')
    return `${what} cannot be assumed: STS is not active in this region (${name}). Activate it in IAM’s account settings.`;
  return `${what} was refused by STS (${name}). Check its ARN, and that the duration is not longer than the role’s maximum; a role that assumes another has one hour at most.`;
}

async function whyNone({ detail }: AwsErrorFacts, source: CredentialSource): Promise<string> {
  const own = ownSource(source);
  const known = await knownProfiles();
  const has = (name: string) => known.some((profile) => profile.name === name);
  if (own.kind === 'environment') return noCredentials(known);
  if (!has(own.profile)) return noSuchProfile(own.profile, known);
  const missing = /using profile: \[(.+?)\]/.exec(detail)?.[1];
  if (missing !== undefined && !has(missing)) return noSuchProfile(missing, known, own.profile);
  return whyNoCredentials(own.profile, detail);
}
