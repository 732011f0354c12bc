import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../scripts/support/root.ts';
import { freePort } from './free-port.ts';
import { installOnce } from './install-once.ts';
import type { Server } from './server.ts';
import { startProcess } from './start-process.ts';

const PINS = join(ROOT, 'compat', 'servers', 'fauxqs');
const REGION = 'eu-west-1';

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
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const running = await startProcess({
      command: process.execPath,
      args: [join(folder, 'node_modules', 'fauxqs', 'dist', 'cli.js')],
      env: { FAUXQS_PORT: String(port), FAUXQS_DEFAULT_REGION: REGION, FAUXQS_LOGGER: 'false' },
      endpoint,
    });
    return { ...running, target: { endpoint, region: REGION, pass: (ms) => sleep(ms) } };
  },
};
