import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request an endpoint got. */
type Hooked = { headers: IncomingHttpHeaders; body: string };

export type Hook = Awaited<ReturnType<typeof openHook>>;

/** An http endpoint of a subscriber: it keeps what it gets and answers as told, 200 unless. */
export async function openHook() {
  const got: Hooked[] = [];
  let answers: (number | 'nothing')[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ headers: request.headers, body });
    const answer = answers.shift() ?? 200;
    if (answer !== 'nothing') response.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    /** What the next requests are answered, in order; `nothing` leaves one waiting. */
    willAnswer(...next: (number | 'nothing')[]) {
      answers = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
