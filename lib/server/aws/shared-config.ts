import { homedir } from 'node:os';
import { join } from 'node:path';
import { getHomeDir, parseKnownFiles } from '@smithy/core/config';

/** What the AWS config files say of a profile, but for its keys. */
export type KnownProfile = {
  name: string;
  region: string | null;
  /** Twelve digits, where the profile itself names whose it is. */
  account: string | null;
  /** Endpoints of its own; `null` = AWS's. */
  endpoint: { sqs: string | null; sns: string | null };
  /** Whether it says how to get credentials; many only set a region. */
  signsIn: boolean;
};

type Sections = Awaited<ReturnType<typeof parseKnownFiles>>;
type Section = Sections[string];

const NO_PROFILE = /^(?:sso-session|services)\./;
const SIGNS_IN =
  /^(?:aws_access_key_id|role_arn|credential_process|login_session|web_identity_token_file|sso_(?:session|start_url|account_id))$/;

/** Every profile of the AWS config files as they are now, in their order; none where there are no files. */
export async function knownProfiles(): Promise<KnownProfile[]> {
  const sections = await parseKnownFiles({ ignoreCache: true });
  return Object.entries(sections)
    .filter(([name]) => !NO_PROFILE.test(name))
    .map(([name, section]) => ({
      name,
      region: section.region ?? null,
      account: accountOf(section),
      endpoint: { sqs: endpointOf('sqs', section, sections), sns: endpointOf('sns', section, sections) },
      signsIn: Object.keys(section).some((key) => SIGNS_IN.test(key)),
    }));
}

/** A role comes before the login that assumes it, as in the SDK's own order. */
function accountOf({ role_arn = '', sso_account_id, aws_account_id }: Section): string | null {
  return /^arn:aws[a-z-]*:iam::(\d{12}):/.exec(role_arn)?.[1] ?? sso_account_id ?? aws_account_id ?? null;
}

/** Source: AWS SDKs and Tools reference guide, "Service-specific endpoints". */
function endpointOf(service: 'sqs' | 'sns', section: Section, sections: Sections): string | null {
  if (section.ignore_configured_endpoint_urls === 'true') return null;
  const own = section.services === undefined ? undefined : sections[`services.${section.services}`];
  return own?.[`${service}.endpoint_url`] ?? section.endpoint_url ?? null;
}

/** The two AWS config files, as a person would write where they are. */
export function configFiles(): { config: string; credentials: string } {
  const home = getHomeDir() || homedir();
  const shown = (path: string) => (path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path);
  return {
    config: shown(process.env.AWS_CONFIG_FILE || join(home, '.aws', 'config')),
    credentials: shown(process.env.AWS_SHARED_CREDENTIALS_FILE || join(home, '.aws', 'credentials')),
  };
}
