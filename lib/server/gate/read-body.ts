import { weirError } from '#lib/server/weir-error.ts';
import { tooLarge } from './body-limit.ts';
import { strictJson } from './strict-json.ts';

/**
 * Reads a JSON body of at most `limit` bytes; no body reads as `{}`. What was declared must be what came.
 * @throws WeirError `too_large`, as soon as it is known · `invalid_input`
 */
export async function readBody(request: Request, limit: number): Promise<unknown> {
  if (mediaType(request) !== 'application/json') {
    throw weirError('invalid_input', 'Send the body as Content-Type: application/json.');
  }
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > limit) throw tooLarge(limit);
  const bytes = await readAtMost(request.body, limit);
  if (declared !== null && Number(declared) !== bytes.byteLength) {
    throw weirError('invalid_input', `Content-Length says ${declared} bytes, but ${bytes.byteLength} came.`);
  }
  return bytes.byteLength === 0 ? {} : strictJson(bytes);
}

function mediaType(request: Request): string | undefined {
  return request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Cancelling would cut the connection before the refusal is read; Node skips what is left of the body.
  for await (const chunk of body?.values({ preventCancel: true }) ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
