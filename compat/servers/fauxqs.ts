import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.ts';
import { REGION } from '../target.ts';
import { installOnce } from './install-once.ts';
import type { Server } from './server.ts';
import { startProcess } from './start-process.ts';

const PINS = join(ROOT, 'compat', 'servers', 'fauxqs');

/** An emulator of SQS and SNS in TypeScript. npm verifies each package by the hash in its lockfile. */
export const fauxqsServer: Server = {
  name: 'fauxqs',
  title: 'fauxqs 2.4.1',
  services: ['sqs', 'sns'],
  offers: ['another region'],
  atATime: 6,
  async start() {
    const folder = await installOnce('fauxqs', join(PINS, 'package-lock.json'), (to) => [
      { command: 'cp', args: [join(PINS, 'package.json'), join(PINS, 'package-lock.json'), to] },
      { command: 'npm', args: ['ci', '--prefix', to, '--ignore-scripts', '--no-audit', '--no-fund'] },
    ]);
    return startProcess((port) => ({
      command: process.execPath,
      args: [join(folder, 'node_modules', 'fauxqs', 'dist', 'cli.js')],
      env: { FAUXQS_PORT: String(port), FAUXQS_DEFAULT_REGION: REGION, FAUXQS_LOGGER: 'false' },
    }));
  },
};
