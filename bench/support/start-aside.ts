import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts a module in a process of its own, and answers what it tells first; it ends with this one, also where measuring fails. */
export async function startAside<Told>(
  module: URL,
  options: { execArgv?: string[] } = {},
): Promise<{ child: ChildProcess; told: Told }> {
  const child = fork(module, options);
  process.once('exit', () => child.kill());
  const [told] = (await once(child, 'message')) as [Told];
  return { child, told };
}
