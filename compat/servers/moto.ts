import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../scripts/support/root.ts';
import type { Clients } from '../check.ts';
import { freePort } from './free-port.ts';
import { installOnce } from './install-once.ts';
import type { Server } from './server.ts';
import { startProcess } from './start-process.ts';

const PINS = join(ROOT, 'compat', 'servers', 'moto', 'requirements.txt');

/** moto takes the caller's account from a header of its own. */
function callAs({ sqs, sns }: Clients, account: string | undefined): void {
  if (account === undefined) return;
  const place = { step: 'build', name: 'nameAccountToMoto' } as const;
  const header = { 'x-moto-account-id': account };
  const named = <Args extends { request: unknown }>(args: Args): Args => {
    Object.assign((args.request as { headers: Record<string, string> }).headers, header);
    return args;
  };
  sqs.middlewareStack.add((next) => (args) => next(named(args)), place);
  sns.middlewareStack.add((next) => (args) => next(named(args)), place);
}

/** The emulator of AWS that Python's tests use. pip verifies each package by the hashes in requirements.txt. */
export const motoServer: Server = {
  name: 'moto',
  title: 'moto 5.2.5',
  services: ['sqs', 'sns'],
  offers: ['another region', 'another account'],
  atATime: 4,
  async start() {
    const folder = await installOnce('moto', PINS, (to) => [
      { command: 'python3', args: ['-m', 'venv', to] },
      {
        command: join(to, 'bin', 'pip'),
        args: ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', PINS],
      },
    ]);
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const running = await startProcess({
      command: join(folder, 'bin', 'moto_server'),
      args: ['-H', '127.0.0.1', '-p', String(port)],
      endpoint,
    });
    return { ...running, target: { endpoint, region: 'eu-west-1', pass: (ms) => sleep(ms), equip: callAs } };
  },
};
