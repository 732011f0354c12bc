import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromPyPi } from '../servers/install-from-pypi.ts';
import { MissingServer } from '../servers/server.ts';
import type { Client } from './client.ts';

const FOLDER = import.meta.dirname;
const WORLD_PY = join(FOLDER, 'worlds', 'world.py');
const WORLD_SH = join(FOLDER, 'worlds', 'world.sh');

/** Where Debian's package puts it; another `aws` may come first on the path. */
const DEBIANS_AWS = '/usr/bin/aws';

export const CLIENTS: readonly Client[] = [
  {
    name: 'boto3',
    protocol: 'JSON',
    ready: async () => ({ command: await fromPyPi('boto3', 'python'), args: [WORLD_PY] }),
  },
  {
    name: 'botocore-1.29',
    protocol: 'query',
    ready: async () => ({ command: await fromPyPi('botocore-1.29', 'python'), args: [WORLD_PY] }),
  },
  {
    name: 'aws-cli',
    protocol: 'JSON',
    ready: async () => ({ command: 'bash', args: [WORLD_SH], env: { AWS: await fromPyPi('aws-cli', 'aws') } }),
  },
  {
    name: 'aws-cli-of-debian',
    protocol: 'query',
    async ready() {
      if (!existsSync(DEBIANS_AWS)) throw new MissingServer(`no ${DEBIANS_AWS}; on Debian: apt install awscli`);
      return { command: 'bash', args: [WORLD_SH], env: { AWS: DEBIANS_AWS } };
    },
  },
];

/** A program of the package that the client's requirements.txt pins. */
async function fromPyPi(name: string, program: string): Promise<string> {
  return join(await installFromPyPi(`client-${name}`, join(FOLDER, name, 'requirements.txt')), program);
}
