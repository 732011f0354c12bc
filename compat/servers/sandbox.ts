import { manualClock } from '#sandbox/core/clock.ts';
import { createSandbox } from '#sandbox/create-sandbox.ts';
import { createIdleTime } from '../idle-time.ts';
import type { Server } from './server.ts';

/** Lets the sandbox read what has already been sent, and answer what time has settled. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Ours, in this process; its time passes at once. */
export const sandboxServer: Server = {
  name: 'sandbox',
  title: 'Weir’s sandbox',
  services: ['sqs', 'sns'],
  offers: ['a clock that can be moved', 'another region', 'another account'],
  atATime: 1,
  async start() {
    const clock = manualClock();
    const { endpoint, close } = await createSandbox({ clock });
    const { equip } = createIdleTime((ms) => clock.advance(ms));
    const pass = async (ms: number) => {
      await turn();
      clock.advance(ms);
      await turn();
    };
    return { target: { endpoint, pass, equip }, alive: () => true, stop: close };
  },
};
