import type { IncomingMessage } from 'node:http';
import type { Answer } from '../core/answer.ts';
import type { World } from '../core/region.ts';
import { mayRead } from './may-read.ts';
import { emptyOutbox, readOutbox } from './read-outbox.ts';

/** Where the sandbox speaks of itself; no path of AWS's begins so. */
export const DESK = '/_sandbox/';

/** Answers `GET` and `DELETE /_sandbox/outbox`, to programs and not to pages of other origins. */
export function answerDesk(world: World, request: IncomingMessage): Answer {
  if (!mayRead(request)) return json(403, { message: 'Pages of other origins may not read the sandbox.' });
  const [path, query] = (request.url ?? '').split('?');
  if (path !== `${DESK}outbox`) return json(404, { message: `There is ${DESK}outbox, and nothing else.` });
  switch (request.method) {
    case 'GET':
      return json(200, readOutbox(world, new URLSearchParams(query)));
    case 'DELETE':
      emptyOutbox(world);
      return json(200, readOutbox(world, new URLSearchParams()));
    default:
      return json(405, { message: 'GET reads the outbox, DELETE empties it.' });
  }
}

function json(status: number, body: object): Answer {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  return { status, contentType: 'application/json', headers, body: JSON.stringify(body) };
}
