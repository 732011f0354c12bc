import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

/** A process that says when it is up and when it ends, for which it waits to be told so; then it ends with 7. */
const PROGRAM = `
  import { onEndSignal } from '${new URL('./end-signals.ts', import.meta.url)}';
  onEndSignal((signal) => console.log(signal));
  process.stdin.once('data', () => process.exit(7));
  console.log('up');
`;

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends in order, also where it comes twice', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM]);
  const exited = once(child, 'exit');
  const says = async () => String((await once(child.stdout, 'data'))[0]).trim();
  expect(await says()).toBe('up');
  child.kill(signal);
  expect(await says()).toBe(signal);
  child.kill(signal);
  child.stdin.write('now');
  expect(await exited).toEqual([7, null]);
});
