import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that SNS posted. */
export type Post = { headers: IncomingHttpHeaders; body: string };

/** ms for a post to come; servers send at once. */
const PATIENCE = 3_000;

/** Lets a check be an http endpoint of this machine for as long as it runs. */
export async function withWebEndpoint(
  run: (endpoint: { url: string; nextPost(): Promise<Post> }) => Promise<void>,
): Promise<void> {
  const posts: Post[] = [];
  let came = () => {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posts.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.end();
      came();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const nextPost = async (): Promise<Post> => {
    const deadline = setTimeout(() => came(), PATIENCE);
    if (posts.length === 0) {
      await new Promise<void>((resolve) => {
        came = resolve;
      });
    }
    clearTimeout(deadline);
    const post = posts.shift();
    if (!post) throw new Error('no request was posted to the endpoint');
    return post;
  };

  try {
    await run({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sns`, nextPost });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
