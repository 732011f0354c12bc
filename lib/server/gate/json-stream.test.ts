import { afterEach, describe, expect, it, vi } from 'vitest';
import { aRuntime } from '#lib/server/testing/a-runtime.ts';
import { jsonStream } from './json-stream.ts';
import { createStreamCap } from './stream-cap.ts';

afterEach(() => vi.useRealTimers());

it('sends events as data lines, a comment every 10 s of quiet, and then nothing', async () => {
  vi.useFakeTimers();
  const client = new AbortController();
  let left = 0;
  const response = await jsonStream({
    request: new Request('http://127.0.0.1:3000/', { signal: client.signal }),
    runtime: aRuntime(),
    open: async () => (emit) => {
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

describe('room for one more stream', () => {
  const request = new Request('http://127.0.0.1:3000/');
  /** As many as there may be, one of them already open. */
  function aFullHouse() {
    const runtime = aRuntime({ streams: createStreamCap(1) });
    return { runtime, leave: runtime.streams.enter(() => {}) };
  }

  it('is looked for before anything is done', async () => {
    const { runtime } = aFullHouse();
    const open = vi.fn();
    await expect(jsonStream({ request, runtime, open })).rejects.toMatchObject({ code: 'throttled' });
    expect(open).not.toHaveBeenCalled();
  });

  it('is given back where nothing can be told, and when all is told', async () => {
    const { runtime, leave } = aFullHouse();
    leave();
    const refused = () => Promise.reject(new Error('refused'));
    await expect(jsonStream({ request, runtime, open: refused })).rejects.toThrow('refused');
    const open = async () => (_emit: (event: object) => void, end: () => void) => {
      end();
      return () => {};
    };
    expect(await (await jsonStream({ request, runtime, open })).text()).toBe('');
    expect(() => runtime.streams.enter(() => {})).not.toThrow();
  });

  it('ends with the process', async () => {
    const { runtime, leave } = aFullHouse();
    leave();
    const left = vi.fn();
    const response = await jsonStream({ request, runtime, open: async () => () => left });
    runtime.streams.endAll();
    expect([await response.text(), left.mock.calls.length]).toEqual(['', 1]);
  });
});
