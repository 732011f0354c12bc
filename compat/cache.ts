import { join } from 'node:path';

/** Where what conformance runs need is kept between them, e.g. `.compat/moto`; git ignores it. */
export function cacheFolder(name: string): string {
  return join(import.meta.dirname, '..', '.compat', name);
}
