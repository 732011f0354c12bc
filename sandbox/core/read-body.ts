import type { IncomingMessage } from 'node:http';
import { ServiceError } from './service-error.ts';

/** Bytes; a 1 MiB batch with everything escaped stays well below. */
const LIMIT = 16 * 1_048_576;

/** @throws ServiceError `RequestEntityTooLarge` */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT)
      throw new ServiceError({ code: 'RequestEntityTooLarge', status: 413, message: 'Request too large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
