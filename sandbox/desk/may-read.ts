import type { IncomingMessage } from 'node:http';

/** Whether a request comes from a program, and not from a page of somewhere else, which a browser tells of. */
export function mayRead({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'none' || site === 'same-origin';
}
