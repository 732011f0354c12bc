// The one entry of every npm script. It runs on any Node from 20.9 on, before anything is installed:
// it installs what the lockfile names, then hands over to the pinned Node, which runs TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.weir-lock');
const BIN = join(ROOT, 'node_modules', '.bin');

/** What each command runs, with its fixed arguments. */
const COMMANDS = {
  demo: ['scripts/demo.ts'],
  test: ['scripts/test.ts'],
  start: ['scripts/start.ts'],
  dev: ['server.ts', '--dev'],
  sandbox: ['sandbox/main.ts'],
  bench: ['scripts/bench.ts'],
  screenshots: ['scripts/screenshots.ts'],
  'test:compat': ['scripts/test-compat.ts'],
};

/** The first Node that strips types without a flag. */
const STRIPS_TYPES = [22, 18];

function atLeast(version, [major, minor]) {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

function fail(sentence) {
  console.error(`weir: ${sentence}`);
  process.exit(1);
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('weir: installing what package-lock.json names (once; about a minute) …');
  const started = Date.now();
  const npm = spawnSync('npm', ['ci'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) fail('`npm ci` failed; its message stands above. Mend that and start again.');
  writeFileSync(STAMP, lock);
  console.log(`weir: installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The Node that the lockfile pins for this platform, else the one that runs this, where it is new enough. */
function nodeForTypeScript() {
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const pinned = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', exe);
  if (existsSync(pinned)) return pinned;
  if (atLeast(process.versions.node, STRIPS_TYPES)) return process.execPath;
  return fail(
    `there is no pinned Node for ${process.platform}-${process.arch}; install Node 24 and start again (this is ${process.versions.node}).`,
  );
}

const [name = '', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) fail(`unknown command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}`);
if (!atLeast(process.versions.node, [20, 9])) fail(`Node 20.9 or newer is needed; this is ${process.versions.node}.`);

install();
const node = nodeForTypeScript();
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...command, ...rest], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node), BIN, process.env.PATH].join(delimiter) },
});
// Ctrl-C reaches the whole group from the terminal; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
