import { type ChildProcess, spawn } from 'node:child_process';
import type { Env } from './env.ts';
import { ROOT } from './root.ts';

type RunOptions = { env?: Env; quiet?: boolean };

/** Runs a command of the project to its end; answers its exit code, and what it printed where `quiet`. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<{ code: number; output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>();
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...options.env },
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  child.on('error', (error) => resolve({ code: 127, output: error.message }));
  child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  return promise;
}

/** Starts the Weir server as a process of its own. */
export function startServer(env: Env): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
}
