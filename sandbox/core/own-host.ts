import { isIP } from 'node:net';

/**
 * Whether a request's `Host` is an address, or a name that only this machine and its containers know. Any other may have
 * been turned to point here, so that the web page that has that name could ask the sandbox (DNS rebinding).
 */
export function isOwnHost(host: string | undefined): boolean {
  const [, address, name = ''] = /^(?:\[(.*)\]|([^:]*))(?::\d+)?$/.exec(host ?? '') ?? [];
  return isIP(address ?? name) !== 0 || /^(.+\.)?(localhost|internal)$/i.test(name);
}
