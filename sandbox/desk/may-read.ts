import type { IncomingMessage } from 'node:http';

const LOCAL = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

/**
 * Whether a request comes from this machine's own programs. A page of somewhere else is refused, by the origin it names
 * and, should its name have been turned to point here, by the host it asks for.
 */
export function mayRead({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  if (!LOCAL.test(host) || (origin !== undefined && origin !== `http://${host}`)) return false;
  return site === undefined || site === 'none' || site === 'same-origin';
}
