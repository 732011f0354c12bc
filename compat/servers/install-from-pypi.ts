import { join } from 'node:path';
import { installOnce } from './install-once.ts';

/**
 * A virtual environment with what a requirements.txt pins; pip checks the hashes. Answers its folder of programs.
 * @throws MissingServer with the words of the command that failed
 */
export async function installFromPyPi(name: string, pins: string): Promise<string> {
  const folder = await installOnce(name, pins, (to) => [
    { command: 'python3', args: ['-m', 'venv', to] },
    {
      command: join(to, 'bin', 'pip'),
      args: ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', pins],
    },
  ]);
  return join(folder, 'bin');
}
