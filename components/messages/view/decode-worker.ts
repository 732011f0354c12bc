import type { Decodable } from '#lib/messages/decode/decode-message.ts';
import { type ReadMessage, readMessage } from '#lib/messages/decode/read-message.ts';

/** Asked of the worker, and answered under the same number. */
export type DecodeRequest = { id: number; message: Decodable };
export type DecodeAnswer = { id: number; read: ReadMessage };

self.addEventListener('message', ({ data }: MessageEvent<DecodeRequest>) => {
  const answer: DecodeAnswer = { id: data.id, read: readMessage(data.message) };
  self.postMessage(answer);
});
