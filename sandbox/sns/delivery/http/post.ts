import { type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Clock } from '#sandbox/core/clock.ts';

/** What goes to an http(s) endpoint. */
export type HttpLetter = { url: string; headers: Readonly<Record<string, string>>; body: string };

/** What an endpoint said: its status, or that none came. */
export type HttpAnswer = { kind: 'status'; status: number } | { kind: 'timeout' } | { kind: 'unreachable' };

/** Milliseconds an endpoint has for its answer (SNS guide, preparing an HTTP/S endpoint: 15 seconds). */
const PATIENCE_MS = 15_000;

/** Posts once, on a connection of its own; never rejects. `signal` hangs up. */
export function post({ url, headers, body }: HttpLetter, clock: Clock, signal: AbortSignal): Promise<HttpAnswer> {
  const answer = new Promise<HttpAnswer>((resolve) => {
    const bytes = Buffer.from(body);
    const secure = url.startsWith('https:');
    const options: RequestOptions & { rejectUnauthorized: boolean } = {
      method: 'POST',
      agent: false,
      signal,
      headers: { ...headers, 'content-length': bytes.length, 'user-agent': 'Amazon Simple Notification Service Agent' },
      // The endpoint is a program under test on this machine, and its certificate its own.
      rejectUnauthorized: false,
    };
    const request = (secure ? requestHttps : requestHttp)(url, options, (response) => {
      response.resume();
      settle({ kind: 'status', status: response.statusCode ?? 0 });
    });
    const stop = clock.after(PATIENCE_MS, () => {
      settle({ kind: 'timeout' });
      request.destroy();
    });
    const settle = (answer: HttpAnswer) => {
      stop();
      resolve(answer);
    };
    request.once('error', () => settle({ kind: 'unreachable' }));
    request.end(bytes);
  });
  // A URL or a header that no request can have is thrown at once.
  return answer.catch(() => ({ kind: 'unreachable' }));
}
