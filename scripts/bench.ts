import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './support/root.ts';
import { run } from './support/run.ts';
import { fail, say, secondsSince } from './support/say.ts';

const all = readdirSync(join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) fail(`no benchmark is called ${unknown.join(', ')}; there are: ${all.join(', ')}`);

for (const name of asked.length > 0 ? asked : all) {
  const started = Date.now();
  say(`${name} …`);
  const { code } = await run(process.execPath, ['--expose-gc', join('bench', `${name}.ts`)]);
  say(`${name}: ${code === 0 ? 'done' : `ended with ${code}`} (${secondsSince(started)} s)`);
  if (code !== 0) process.exitCode = 1;
}
