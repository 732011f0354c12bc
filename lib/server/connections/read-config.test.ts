import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { WeirConfig } from '#lib/contracts/config.ts';
import { readConfig } from './read-config.ts';

function fileOf(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'weir-config-')), 'weir.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const read = (connection: object) => readConfig(fileOf({ connections: [connection] }));
const ROLE = 'arn:aws:iam::111122223333:role/teams/weir';

/** The lines of mistakes, without the one that names the file. */
function mistakesIn(content: unknown): string[] {
  try {
    readConfig(fileOf(content));
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
}

describe('readConfig', () => {
  it('fills in what may be left out', () => {
    expect(read({ id: 'prod', region: 'eu-west-1', role: { arn: ROLE } })).toEqual({
      connections: [
        {
          id: 'prod',
          region: 'eu-west-1',
          readOnly: false,
          production: false,
          role: { arn: ROLE, sessionName: 'weir', durationSeconds: 3600 },
        },
      ],
    });
  });

  it('takes everything that a connection can have', () => {
    const connection = {
      id: 'prod-us',
      label: 'Production (US)',
      colour: 'red',
      region: 'us-east-1',
      role: { arn: ROLE, externalId: 'weir-1', sessionName: 'weir', durationSeconds: 900, profile: 'ops' },
      endpoint: { sqs: 'https://sqs.example', sns: 'https://sns.example', sts: 'https://sts.example' },
      readOnly: true,
      production: true,
    };
    expect(read(connection).connections).toEqual([connection]);
    expect(readConfig(fileOf({ $schema: './weir.schema.json', connections: [connection] })).connections).toHaveLength(
      1,
    );
  });

  it('names every mistake with its path, in one message', () => {
    const mistakes = mistakesIn({
      conections: [],
      connections: [
        { id: 'Prod', region: 'eu west', colour: 'mauve', role: { arn: 'arn:aws:iam::1:user/ada', external_id: 'x' } },
        { id: 'api', endpoint: { sqz: 'http://a' }, readonly: true },
        { id: 'b', region: 'eu-west-1', profile: 'ops', role: { arn: ROLE, durationSeconds: 60 }, production: 'yes' },
        { id: 'b', region: 'eu-west-1', endpoint: 'localhost:4566' },
        { region: 'eu-west-1', endpoint: 7, flavour: 'sweet' },
        4,
      ],
    });
    expect(mistakes.sort()).toEqual(
      [
        'conections: is not known; did you mean connections?',
        'connections[0].id: must be the id of a connection: lower-case letters, digits and hyphens',
        'connections[0].region: must be the name of a region, for example eu-west-1',
        'connections[0].colour: must be one of blue, teal, green, amber, orange, red, pink, violet, slate',
        'connections[0].role.arn: must be the ARN of a role, for example arn:aws:iam::111122223333:role/weir',
        'connections[0].role.external_id: is not known; did you mean externalId?',
        'connections[1].id: must not be a path of Weir’s own',
        'connections[1].region: must be given, for example eu-west-1: no profile tells it',
        'connections[1].endpoint.sqz: is not known; did you mean sqs?',
        'connections[1].readonly: is not known; did you mean readOnly?',
        'connections[2].profile: must be role.profile where a role is assumed',
        'connections[2].role.durationSeconds: must be 900 to 43200 seconds',
        'connections[2].production: must be true or false',
        'connections[3].endpoint: must be a URL that starts with http:// or https://',
        'connections[4].id: must be given',
        'connections[4].endpoint: must be a URL, or an object with sqs, sns and sts',
        'connections[4].flavour: is not known; there are id, label, colour, region, profile, role, endpoint, readOnly, production',
        'connections[5]: must be an object: { … }',
        'connections: must each have an id of its own: [2] and [3] have the same',
      ].sort(),
    );
  });

  it.each(['accessKeyId', 'secretAccessKey', 'aws_secret_access_key', 'sessionToken', 'password', 'credentials'])(
    'refuses a credential by its name, %s, and repeats none',
    (key) => {
      const [mistake] = mistakesIn({ connections: [{ id: 'a', region: 'eu-west-1', [key]: 'hunter2' }] });
      expect(mistake).toMatch(new RegExp(`^connections\\[0\\]\\.${key}: a credential has no place in this file`));
      expect(mistake).not.toContain('hunter2');
    },
  );

  it('refuses a password in an endpoint, and does not repeat it', () => {
    const mistakes = mistakesIn({ connections: [{ id: 'a', region: 'eu-west-1', endpoint: 'https://me:hunter2@a' }] });
    expect(mistakes).toEqual(['connections[0].endpoint: must not carry a user name or a password']);
  });

  it.each([
    ['{"connections": [}', 'is not JSON: look at line 1, column 18.'],
    ['{\n  "connections": hunter2\n}', 'is not JSON: look at line 2, column 18.'],
    ['{"connections": [', 'is not JSON: look at line 1, column 18.'],
    ['{"connections": [4,]}', 'is not JSON: look at line 1, column 20.'],
    ['{"connections": [] hunter2', 'line 1, column 20.'],
    ['{"connections": "hunter2', 'line 1, column 25.'],
    ['', 'line 1, column 1.'],
    ['[]', 'the file: must be an object: { … }'],
    ['{}', 'connections: must be given'],
    ['{"connections": []}', 'connections: must name at least one'],
  ])('says what is wrong with %j', (text, words) => {
    expect(() => readConfig(fileOf(text))).toThrow(words);
    expect(() => readConfig(fileOf(text))).not.toThrow('hunter2');
  });

  it('says that there is no such file', () => {
    expect(() => readConfig('/nowhere/weir.json')).toThrow('/nowhere/weir.json (WEIR_CONFIG) cannot be read (ENOENT).');
  });
});

it('weir.schema.json is what the schema gives; it is written anew by vitest run read-config -u', async () => {
  const { $schema, ...schema } = z.toJSONSchema(WeirConfig, { io: 'input' });
  const published = { $schema, title: 'WEIR_CONFIG: the connections of Weir', ...schema };
  const inOneLine = (_list: string, items: string) => `[${items.replaceAll(/,\s+/g, ', ')}]`;
  const text = JSON.stringify(published, null, 2).replaceAll(/\[\s+("[^{}[\]]*")\s+\]/g, inOneLine);
  await expect(`${text}\n`).toMatchFileSnapshot('../../../weir.schema.json');
});

it('takes the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const example = /```json\n(\{\n\s+"\$schema".*?)```/s.exec(readme)?.[1] ?? '';
  expect(readConfig(fileOf(example)).connections.map(({ id }) => id)).toEqual(['dev', 'prod-eu', 'local']);
});
