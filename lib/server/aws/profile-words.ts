import { configFiles, type KnownProfile } from './shared-config.ts';

/** Names told at most; a generated file can have hundreds. */
const MOST_NAMES = 12;

/** A profile that no file has. `neededBy`: the profile that takes its credentials from it. */
export function noSuchProfile(name: string, known: readonly KnownProfile[], neededBy?: string): string {
  const { config, credentials } = configFiles();
  const there = known.length === 0 ? 'There are none' : `There are: ${namesOf(known)}`;
  const why = neededBy === undefined ? '' : `, from which “${neededBy}” takes its credentials,`;
  return `There is no AWS profile “${name}”${why} in ${config} or ${credentials}. ${there}.`;
}

/** Where neither the environment nor the machine gives any. */
export function noCredentials(known: readonly KnownProfile[]): string {
  const names = known.length === 0 ? '' : ` (there are: ${namesOf(known)})`;
  return `No AWS credentials were found. Set AWS_PROFILE${names}, sign in with aws sso login, or give Weir a role.`;
}

function namesOf(known: readonly KnownProfile[]): string {
  const names = known.slice(0, MOST_NAMES).map(({ name }) => name);
  return `${names.join(', ')}${known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : ''}`;
}

export function noRegion(profile: string): string {
  return `Profile “${profile}” has no region. Set one: aws configure set region eu-west-1 --profile ${profile}, and start Weir again.`;
}

type Rule = readonly [message: RegExp, sentence: (profile: string) => string];

const ssoLogin = (profile: string) => `Run: aws sso login --profile ${profile}`;

/**
 * What the SDK's providers say, told apart by their words since they have one error name; what they say can hold a
 * command line or a path, so it is never repeated. Source: the messages in @aws-sdk/credential-provider-* and token-providers.
 */
const RULES: readonly Rule[] = [
  [
    /session associated with this profile has expired|Token is expired|Cannot refresh|UnauthorizedException/,
    (profile) => `The SSO login of profile “${profile}” has expired. ${ssoLogin(profile)}`,
  ],
  [
    /session token associated with profile|session associated with this profile is invalid|not present for .* in SSO Token/,
    (profile) => `Nobody has signed in for profile “${profile}” yet. ${ssoLogin(profile)}`,
  ],
  [
    /ForbiddenException/,
    (profile) =>
      `Who is signed in by SSO has no access to the account and role of profile “${profile}” (sso_account_id, sso_role_name). Ask for it in IAM Identity Center.`,
  ],
  [
    /re-authenticate using aws login|load token from|Token (?:refresh|validation)|Your session has expired|changed password/,
    (profile) => `The login of profile “${profile}” has ended. Run: aws login --profile ${profile}`,
  ],
  [
    /multi-factor/,
    (profile) =>
      `Profile “${profile}” asks for an MFA code, which Weir cannot type. Use a profile that signs in by SSO, or one with the session of aws sts get-session-token.`,
  ],
  [
    /credential_process returned expired/,
    (profile) =>
      `The credential_process of profile “${profile}” gave credentials that have expired. Sign in where it gets them from.`,
  ],
  [
    /credential_process (?:returned|did not)/,
    (profile) =>
      `The credential_process of profile “${profile}” gave no credentials in the form that AWS asks for (JSON with Version 1). Run it by hand and look.`,
  ],
  [/^Command failed/, (profile) => `The credential_process of profile “${profile}” failed. Run it by hand to see why.`],
  [
    /Detected a cycle/,
    (profile) =>
      `Profile “${profile}” takes its credentials from itself: look at source_profile in ${configFiles().config}.`,
  ],
  [
    /Sso session '.*'|invalid SSO credentials|Conflicting SSO|Cannot read properties of undefined/,
    (profile) =>
      `The SSO settings of profile “${profile}” in ${configFiles().config} are not whole. Run: aws configure sso --profile ${profile}`,
  ],
  [
    /^(?:ENOENT|EACCES|EISDIR): /,
    (profile) =>
      `A file that profile “${profile}” names in ${configFiles().config} cannot be read (web_identity_token_file).`,
  ],
];

/** Why a profile that is there gives no credentials. `message` is the SDK's, which is never repeated. */
export function whyNoCredentials(profile: string, message: string): string {
  const rule = RULES.find(([pattern]) => pattern.test(message));
  if (rule) return rule[1](profile);
  return `Profile “${profile}” gives no credentials. It needs an access key, an SSO session, a credential_process or a role_arn with its source_profile: look at it in ${configFiles().config}.`;
}
