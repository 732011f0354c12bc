import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Sections of an AWS config file by name, as `[profile x]`, each with its settings. */
type Sections = Record<string, Record<string, string>>;

const textOf = (sections: Sections) =>
  Object.entries(sections)
    .map(([name, settings]) =>
      [`[${name}]`, ...Object.entries(settings).map(([key, value]) => `${key} = ${value}`)].join('\n'),
    )
    .join('\n\n');

/** A home folder with AWS config files, for the SDK of this process, without any credential of the machine's. */
export function stubAwsHome(files: { config?: Sections; credentials?: Sections } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'weir-home-'));
  const folder = join(home, '.aws');
  mkdirSync(join(folder, 'sso', 'cache'), { recursive: true });
  vi.stubEnv('HOME', home);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  for (const name of [
    'CONFIG_FILE',
    'SHARED_CREDENTIALS_FILE',
    'PROFILE',
    'ACCESS_KEY_ID',
    'SECRET_ACCESS_KEY',
    'SESSION_TOKEN',
  ]) {
    vi.stubEnv(`AWS_${name}`, undefined);
  }
  const write = ({ config = {}, credentials = {} }: typeof files) => {
    writeFileSync(join(folder, 'config'), textOf(config));
    writeFileSync(join(folder, 'credentials'), textOf(credentials));
  };
  write(files);
  return {
    home,
    write,
    /** What `aws sso login` leaves behind: a token that ends at `expiresAt`. `of`: the sso-session, or the start URL. */
    ssoToken(of: string, expiresAt: string) {
      const name = createHash('sha1').update(of).digest('hex');
      const token = { accessToken: 'token', expiresAt, region: 'eu-west-1' };
      writeFileSync(join(folder, 'sso', 'cache', `${name}.json`), JSON.stringify(token));
    },
  };
}
