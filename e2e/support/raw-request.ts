import { request } from 'node:http';

export type RawAnswer = {
  status: number;
  type: string;
  body: string;
  headers: Record<string, string | string[] | undefined>;
};

/** One HTTP request as it stands: no browser, no header of its own, no normalised path. */
export function rawRequest(
  base: string,
  options: { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<RawAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer>();
  const { hostname, port } = new URL(base);
  const sent = request(
    { hostname, port, method: options.method ?? 'GET', path: options.path, headers: options.headers ?? {} },
    (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
          headers: answer.headers,
        }),
      );
    },
  );
  sent.on('error', reject);
  sent.end(options.body);
  return promise;
}
