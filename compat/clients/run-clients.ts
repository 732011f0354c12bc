import { createSandbox } from '#sandbox/create-sandbox.ts';
import { run } from '../../scripts/support/run.ts';
import { MissingServer } from '../servers/server.ts';
import { CLIENTS } from './all.ts';
import type { Client, ClientResult } from './client.ts';

/** Lets each client build its world in a sandbox of its own and read it back. */
export function runClients(): Promise<ClientResult[]> {
  return Promise.all(CLIENTS.map(runClient));
}

async function runClient(client: Client): Promise<ClientResult> {
  const { name, protocol } = client;
  const sandbox = await createSandbox();
  try {
    const { command, args, env } = await client.ready();
    const { code, output } = await run(command, args, { quiet: true, env: { ...env, ENDPOINT: sandbox.endpoint } });
    return { name, protocol, ...readOutput(output, code) };
  } catch (error) {
    if (!(error instanceof MissingServer)) throw error;
    return { name, protocol, version: null, steps: [], outcome: { kind: 'missing', why: error.message } };
  } finally {
    await sandbox.close();
  }
}

/** A world tells `version …`, then `ok …` for each step that held, and `failed …` for one that did not. */
export function readOutput(output: string, code: number): Pick<ClientResult, 'version' | 'steps' | 'outcome'> {
  const lines = output.trim().split('\n');
  const told = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const [version = null] = told('version');
  const [failure] = told('failed');
  const why = failure ?? `ended with ${code}: ${lines.at(-1)}`;
  const outcome = code === 0 && failure === undefined ? ({ kind: 'ok' } as const) : ({ kind: 'failed', why } as const);
  return { version, steps: told('ok'), outcome };
}
