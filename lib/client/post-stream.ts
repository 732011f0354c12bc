import { ask } from './api.ts';
import { unreachableServer } from './api-error.ts';

type PostStream<T> = {
  path: string;
  /** Sent as JSON. */
  body: unknown;
  /** Aborting closes the stream, which ends on the server what it tells of. */
  signal: AbortSignal;
  onEvent: (event: T) => void;
};

/**
 * Posts, and hears the `data:` lines of the answer's Server-Sent Events, each of them JSON, until the server ends it or
 * `signal` does. What comes is of the contracts: the gate saw to that.
 * @throws ApiError where the server refuses, is not there, or breaks off
 */
export async function postStream<T>({ path, body, signal, onEvent }: PostStream<T>): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body), signal });
    if (response.body) await readEvents(response.body, signal, onEvent);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function readEvents<T>(body: ReadableStream<Uint8Array>, signal: AbortSignal, onEvent: (event: T) => void) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => Promise.reject(unreachableServer(error)));
    if (done || signal.aborted) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data:')) onEvent(JSON.parse(line.slice('data:'.length)));
  }
}
