import type { Settings } from '#lib/server/env.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Makes the check of the `Host` header: exactly one value, exactly on the list. It is what stops DNS rebinding, so it
 * holds for every request.
 */
export function hostRule({ port, allowedHosts }: Pick<Settings, 'port' | 'allowedHosts'>) {
  const own = LOOPBACK_NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const allowed = new Set([...own, ...allowedHosts]);
  return (host: string | null | undefined): boolean => host != null && allowed.has(host.toLowerCase());
}
