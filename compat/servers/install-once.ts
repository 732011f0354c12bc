import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/support/run.ts';
import { say, secondsSince } from '../../scripts/support/say.ts';
import { cacheFolder } from '../cache.ts';
import { MissingServer } from './server.ts';

type Step = { command: string; args: readonly string[] };

/** Lines of a failed command's output that are shown. */
const TOLD_LINES = 6;

/** The words of a step that did not end well. */
function failure({ command }: Step, { code, output }: { code: number; output: string }): string {
  if (code === 127) return `there is no ${command} on this machine`;
  const last = output.trim().split('\n').slice(-TOLD_LINES).join('\n');
  return `${command} ended with ${code}:\n${last}`;
}

/**
 * Fills a folder of the cache by running commands, once for each content of the file that pins what they fetch.
 * Answers the folder. A run that was cut short begins anew.
 * @throws MissingServer with the words of the command that failed
 */
export async function installOnce(name: string, pinnedBy: string, steps: (folder: string) => Step[]): Promise<string> {
  const folder = cacheFolder(name);
  const stamp = join(folder, '.installed');
  const wanted = createHash('sha256').update(readFileSync(pinnedBy)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;

  say(`${name}: fetching it (once) …`);
  const started = Date.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const step of steps(folder)) {
    const ended = await run(step.command, step.args, { quiet: true });
    if (ended.code !== 0) throw new MissingServer(failure(step, ended));
  }
  writeFileSync(stamp, wanted);
  say(`${name}: fetched in ${secondsSince(started)} s`);
  return folder;
}
