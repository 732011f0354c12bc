import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What goes back over the wire. */
export type Answer = { status: number; contentType: string; headers?: Record<string, string>; body: string };

export function sendAnswer(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body);
  response.writeHead(answer.status, headersOf(answer, bytes)).end(bytes);
}

/** Announces the whole answer, sends half of it and hangs up. */
export function sendHalf(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body);
  response.writeHead(answer.status, headersOf(answer, bytes));
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
}

function headersOf({ contentType, headers }: Answer, bytes: Buffer): OutgoingHttpHeaders {
  return {
    'content-type': contentType,
    'content-length': bytes.length,
    'x-amzn-requestid': randomUUID(),
    ...headers,
  };
}
