import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Answers a GET or HEAD, which is all that the door lets through, of what it has; `false` where it is for somebody else. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

type File = { type: string; plain: Buffer; gzipped: Buffer | null };

const PREFIX = '/_next/static/';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = new Set(['.woff2']);

const compress = promisify(gzip);

/**
 * The built files of the pages, below `folder`, kept in memory once they were asked for. Next would compress each anew
 * with every request, one after the other in the one process, and the page waits for all of them.
 */
export function createStaticFiles(folder: string): StaticFiles {
  const pathOf = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && extname(path) in TYPES) {
      pathOf.set(PREFIX + relative(folder, path).split(sep).join('/'), path);
    }
  }
  const known = new Map<string, Promise<File>>();

  async function fileAt(path: string): Promise<File> {
    const file = known.get(path) ?? load(path);
    known.set(path, file);
    try {
      return await file;
    } catch (error) {
      // It can perhaps be read when it is asked for again.
      known.delete(path);
      throw error;
    }
  }

  return async (request, response) => {
    const [url = ''] = request.url?.split('?') ?? [];
    const path = pathOf.get(url);
    if (path === undefined) return false;
    send(request, response, await fileAt(path));
    return true;
  };
}

async function load(path: string): Promise<File> {
  const extension = extname(path);
  const plain = await readFile(path);
  const gzipped = COMPRESSED_ALREADY.has(extension) ? null : await compress(plain);
  return { type: TYPES[extension] ?? '', plain, gzipped };
}

/** A file's name holds a hash of its content: it never changes. */
function send(request: IncomingMessage, response: ServerResponse, { type, plain, gzipped }: File): void {
  const zipped = gzipped && /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? gzipped : null;
  const body = zipped ?? plain;
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
