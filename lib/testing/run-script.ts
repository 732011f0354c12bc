import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What `aws` in the script does with its arguments. */
type Aws = (args: readonly string[]) => Promise<{ code: number; out: string }>;

export type Ran = { code: number | null; out: string };

/**
 * Stands for `aws` in the script: a function that hands its arguments to this process and waits for the answer, each part
 * ended by NUL. So no process is started for a command.
 */
const STAND_IN = `aws() {
  printf '%s\\0' "$#" "$@" >&3
  local code out
  IFS= read -r -d '' code <&4
  IFS= read -r -d '' out <&4
  if [ "$code" = 0 ]; then printf '%s' "$out"; else printf '%s' "$out" >&2; fi
  return "$code"
}
export -f aws
exec bash -s`;

/** Runs a bash script to its end; `out` is what it says on both outputs. */
export async function runScript(script: string, aws: Aws, env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn('bash', ['-c', STAND_IN], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const [stdin, , , calls, answers] = child.stdio as [Writable, Readable, Readable, Readable, Writable];
  // A script that ends early reads nothing more.
  for (const stream of [stdin, answers]) stream.on('error', () => {});
  stdin.end(script);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await answerCalls(calls, answers, aws);
  return { code: await ended, out: Buffer.concat(said).toString() };
}

async function answerCalls(calls: Readable, answers: Writable, aws: Aws): Promise<void> {
  let words: string[] = [];
  for await (const word of partsOf(calls)) {
    words.push(word);
    const [count] = words;
    if (words.length <= Number(count)) continue;
    const { code, out } = await aws(words.slice(1));
    words = [];
    answers.write(`${code}\0${out}\0`);
  }
}

async function* partsOf(stream: Readable): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      yield rest.subarray(0, end).toString();
      rest = rest.subarray(end + 1);
    }
  }
}
