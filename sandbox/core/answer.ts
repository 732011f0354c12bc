import type { ServerResponse } from 'node:http';

/** What goes back over the wire. */
export type Answer = { status: number; contentType: string; headers?: Record<string, string>; body: string };

export function sendAnswer(response: ServerResponse, { status, contentType, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

/** Announces the whole answer, sends half of it and hangs up. */
export function sendHalf(response: ServerResponse, { status, contentType, headers, body }: Answer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length, ...headers });
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
}
