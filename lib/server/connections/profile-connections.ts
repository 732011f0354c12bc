import { noRegion } from '#lib/server/aws/profile-words.ts';
import type { KnownProfile } from '#lib/server/aws/shared-config.ts';
import { type ConnectionSettings, isCustom } from './connection-settings.ts';

/** Profiles of the AWS config files that are offered beside the environment's own connection. */
export function profileConnections(profiles: readonly KnownProfile[]): ConnectionSettings[] {
  const taken = new Set(['default', 'api', 'go']);
  return profiles.map(({ name, region, account, endpoint }) => ({
    id: freeId(name, taken),
    label: name,
    colour: null,
    region: region ?? '',
    account: isCustom({ endpoint }) ? null : account,
    readOnly: false,
    production: false,
    origin: 'profile',
    problem: region === null ? noRegion(name) : null,
    source: { kind: 'profile', profile: name },
    endpoint: { ...endpoint, sts: null },
  }));
}

/** The name as a part of a URL, told apart by a number where two would be the same. */
function freeId(name: string, taken: Set<string>): string {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const slug = letters.replace(/^-/, '').slice(0, 58).replace(/-$/, '') || 'profile';
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
