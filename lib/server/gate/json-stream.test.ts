import { afterEach, expect, it, vi } from 'vitest';
import { aRuntime } from '#lib/server/testing/a-runtime.ts';
import { jsonStream } from './json-stream.ts';

afterEach(() => vi.useRealTimers());

it('sends events as data lines, a comment every 10 s of quiet, and then nothing', async () => {
  vi.useFakeTimers();
  const client = new AbortController();
  let left = 0;
  const response = jsonStream({
    request: new Request('http://127.0.0.1:3000/', { signal: client.signal }),
    runtime: aRuntime(),
    begin(emit) {
      emit({ type: 'collected', end: 'enough', why: 'two\nlines' });
      return () => {
        left += 1;
      };
    },
  });
  vi.advanceTimersByTime(25_000);
  client.abort();
  vi.advanceTimersByTime(25_000);
  const data = 'data: {"type":"collected","end":"enough","why":"two\\nlines"}\n\n';
  expect([await response.text(), left]).toEqual([`${data}${': still here\n\n'.repeat(2)}`, 1]);
});
