import type { Decodable } from '#lib/messages/decode/decode-message.ts';
import type { ReadMessage } from '#lib/messages/decode/read-message.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-worker.ts';

type Waiting = { message: Decodable; resolve: (read: ReadMessage | Promise<ReadMessage>) => void };

const waiting = new Map<number, Waiting>();
let asked = 0;
let worker: Worker | null = null;
let without = typeof Worker === 'undefined';

/** Decodes a message off the page's thread. Where no worker starts, it is done here: slower for large bodies, not less. */
export function decodeInWorker(message: Decodable): Promise<ReadMessage> {
  if (without) return decodeHere(message);
  worker ??= startWorker();
  const request: DecodeRequest = { id: ++asked, message };
  return new Promise((resolve) => {
    waiting.set(request.id, { message, resolve });
    worker?.postMessage(request);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => {
    waiting.get(data.id)?.resolve(data.read);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => {
    without = true;
    for (const { message, resolve } of waiting.values()) resolve(decodeHere(message));
    waiting.clear();
  });
  return started;
}

async function decodeHere(message: Decodable): Promise<ReadMessage> {
  const { readMessage } = await import('#lib/messages/decode/read-message.ts');
  return readMessage(message);
}
