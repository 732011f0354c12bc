import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.ts';
import type { Clients } from '../check.ts';
import { installFromPyPi } from './install-from-pypi.ts';
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
    const programs = await installFromPyPi('moto', PINS);
    return startProcess(
      (port) => ({ command: join(programs, 'moto_server'), args: ['-H', '127.0.0.1', '-p', String(port)] }),
      callAs,
    );
  },
};
