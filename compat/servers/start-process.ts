import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { freePort } from '../../scripts/support/port.ts';
import { REGION, type Target } from '../target.ts';
import type { RunningServer } from './server.ts';

/** ms until a server must have answered once. A JVM on a slow machine takes half a minute. */
const START_LIMIT_MS = 120_000;
const ASK_AGAIN_MS = 250;
/** ms from the polite signal to the other one. */
const END_LIMIT_MS = 5_000;
/** Characters of its output that are kept, to be told where it does not start. */
const KEPT_OUTPUT = 2_000;

type Program = { command: string; args: readonly string[]; env?: Record<string, string> };

/**
 * Starts a server as a process of its own on a free port; answers once it has answered. Its clock is the machine's.
 * Rejects with the end of its output where it does not answer.
 */
export async function startProcess(
  programOn: (port: number) => Program,
  equip: Target['equip'] = () => {},
): Promise<RunningServer> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const program = programOn(port);
  const child = spawn(program.command, program.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...program.env },
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => keep(Buffer.from(error.message)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const alive = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  const endWithUs = () => void child.kill('SIGKILL');
  process.once('exit', endWithUs);

  const stop = async () => {
    process.off('exit', endWithUs);
    if (!alive()) return;
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
    await ended;
    clearTimeout(patience);
  };

  if (!(await answers(endpoint, alive))) {
    await stop();
    throw new Error(`${program.command} ${program.args[0] ?? ''} did not answer:\n${output}`);
  }
  return { target: { endpoint, pass: (ms) => sleep(ms), equip }, alive, stop };
}

/** Asks until there is an answer; false where the process ended first, or time is up. */
async function answers(endpoint: string, alive: () => boolean): Promise<boolean> {
  const credentials = { accessKeyId: 'compat', secretAccessKey: 'compat' };
  const sqs = new SQSClient({ endpoint, region: REGION, credentials, maxAttempts: 1 });
  const end = Date.now() + START_LIMIT_MS;
  try {
    while (alive() && Date.now() < end) {
      const answered = await sqs.send(new ListQueuesCommand({ MaxResults: 1 })).then(
        () => true,
        () => false,
      );
      if (answered) return true;
      await sleep(ASK_AGAIN_MS);
    }
    return false;
  } finally {
    sqs.destroy();
  }
}
