import { expect, it } from 'vitest';
import { eventStream } from './event-stream.ts';
import { createStreamCap } from './stream-cap.ts';

/** An open stream, with what a monitor would hold of it. */
function open({ maxUnsent = 100, streams = createStreamCap(1) } = {}) {
  const client = new AbortController();
  let push: (text: string) => void = () => {};
  let subscribed = 0;
  const response = eventStream({
    signal: client.signal,
    streams,
    maxUnsent,
    subscribe(given) {
      subscribed += 1;
      push = given;
      given('data: first\n\n');
      return () => {
        subscribed -= 1;
      };
    },
  });
  return { response, client, push: (text: string) => push(text), subscribed: () => subscribed, streams };
}

it('sends what is pushed, unbuffered and uncompressed', async () => {
  const { response, push, client } = open();
  push('data: second\n\n');
  client.abort();
  expect(await response.text()).toBe('data: first\n\ndata: second\n\n');
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('no-transform');
});

it('leaves the monitor when the client goes away', async () => {
  const aborted = open();
  aborted.client.abort();
  expect(aborted.subscribed()).toBe(0);
  const cancelled = open();
  await cancelled.response.body?.cancel();
  expect(cancelled.subscribed()).toBe(0);
});

it('drops a client that reads too slowly, and only that one', async () => {
  const slow = open({ maxUnsent: 20 });
  slow.push('x'.repeat(20));
  expect(slow.subscribed()).toBe(1);
  slow.push('y');
  expect(slow.subscribed()).toBe(0);
  await expect(slow.response.text()).rejects.toThrow('reads too slowly');
});

it('does not count the first event, a whole picture, against a client', () => {
  const { push, subscribed } = open({ maxUnsent: 1 });
  push('x');
  expect(subscribed()).toBe(1);
  push('y');
  expect(subscribed()).toBe(0);
});

it('sends one event that is larger than what may wait', async () => {
  const { response, push, subscribed } = open({ maxUnsent: 20 });
  const reader = response.body?.getReader();
  await reader?.read();
  push('x'.repeat(1000));
  expect(subscribed()).toBe(1);
});

it('allows so many streams, and one more when one has ended', () => {
  const streams = createStreamCap(1);
  const first = open({ streams });
  expect(() => open({ streams })).toThrow('1 live views are open already');
  first.client.abort();
  expect(open({ streams }).subscribed()).toBe(1);
});

it('ends with the process', async () => {
  const streams = createStreamCap(2);
  const both = [open({ streams }), open({ streams })];
  streams.endAll();
  expect(both.map(({ subscribed }) => subscribed())).toEqual([0, 0]);
  await expect(both[0]?.response.text()).resolves.toBe('data: first\n\n');
});

it('is not begun for a client that has left already', () => {
  const streams = createStreamCap(1);
  const client = new AbortController();
  client.abort();
  let subscribed = 0;
  const subscribe = () => {
    subscribed += 1;
    return () => {
      subscribed -= 1;
    };
  };
  eventStream({ signal: client.signal, streams, subscribe });
  expect(subscribed).toBe(0);
  expect(() => streams.enter(() => {})).not.toThrow();
});

it('ends when there are no more events, after all that was pushed', async () => {
  const streams = createStreamCap(1);
  let left = 0;
  const response = eventStream({
    signal: new AbortController().signal,
    streams,
    subscribe(push, end) {
      push('data: last\n\n');
      end();
      return () => {
        left += 1;
      };
    },
  });
  expect([await response.text(), left]).toEqual(['data: last\n\n', 1]);
  streams.enter(() => {})();
});

it('opens no stream where there is nothing to hear, and counts none', () => {
  const streams = createStreamCap(1);
  const subscribe = () => {
    throw new Error('refused');
  };
  expect(() => eventStream({ signal: new AbortController().signal, streams, subscribe })).toThrow('refused');
  streams.enter(() => {})();
});
