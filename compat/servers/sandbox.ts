import type { Server } from './server.ts';
import { startSandboxTarget } from './start-sandbox-target.ts';

/** Ours, in this process. */
export const sandboxServer: Server = {
  name: 'sandbox',
  title: 'Weir’s sandbox',
  services: ['sqs', 'sns'],
  offers: ['a clock that can be moved', 'another region', 'another account'],
  atATime: 1,
  async start() {
    const { close, ...target } = await startSandboxTarget();
    return { target, alive: () => true, stop: close };
  },
};
