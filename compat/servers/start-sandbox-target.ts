import { manualClock } from '#sandbox/core/clock.ts';
import { createSandbox } from '#sandbox/create-sandbox.ts';
import { createIdleTime } from '../idle-time.ts';
import type { Target } from '../target.ts';

/** Lets the sandbox read what has already been sent, and answer what time has settled. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The sandbox in this process, whose time passes at once. */
export async function startSandboxTarget(): Promise<Target & { close(): Promise<void> }> {
  const clock = manualClock();
  const sandbox = await createSandbox({ clock });
  const idle = createIdleTime((ms) => clock.advance(ms));
  return {
    endpoint: sandbox.endpoint,
    region: 'eu-west-1',
    async pass(ms) {
      await turn();
      clock.advance(ms);
      await turn();
    },
    equip: idle.equip,
    close: sandbox.close,
  };
}
