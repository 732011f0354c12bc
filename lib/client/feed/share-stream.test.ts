import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedMessage, Hear } from './feed-message.ts';
import { shareStream } from './share-stream.ts';

const BEAT: FeedMessage = { event: 'heartbeat', data: { at: '2026-01-15T12:00:00.000Z' } };

/** A tab, with the streams that it opened. */
function openTab(connection: string) {
  const streams: Hear[] = [];
  const heard: FeedMessage[] = [];
  const closed = vi.fn();
  const onFollow = vi.fn();
  const leave = shareStream({
    connection,
    open: (hear) => {
      streams.push(hear);
      return closed;
    },
    hear: (message) => heard.push(message),
    onFollow,
  });
  return { streams, heard, closed, onFollow, leave };
}

describe('one stream for all tabs', () => {
  let connection = '';
  let tabs: ReturnType<typeof openTab>[] = [];
  const open = () => {
    const tab = openTab(connection);
    tabs.push(tab);
    return tab;
  };
  beforeEach(() => {
    connection = crypto.randomUUID();
    tabs = [];
  });
  afterEach(() => {
    for (const { leave } of tabs) leave();
  });

  it('is opened by the first tab, and heard by the others', async () => {
    const first = open();
    await vi.waitFor(() => expect(first.streams).toHaveLength(1));
    const second = open();
    await vi.waitFor(() => expect(second.onFollow).toHaveBeenCalledOnce());
    first.streams[0]?.(BEAT);
    await vi.waitFor(() => expect(second.heard).toEqual([BEAT]));
    expect(first.heard).toEqual([BEAT]);
    expect(second.streams).toHaveLength(0);
    expect(first.onFollow).not.toHaveBeenCalled();
  });

  it('is taken over when the tab that had it leaves', async () => {
    const first = open();
    await vi.waitFor(() => expect(first.streams).toHaveLength(1));
    const second = open();
    await vi.waitFor(() => expect(second.onFollow).toHaveBeenCalled());
    first.leave();
    await vi.waitFor(() => expect(second.streams).toHaveLength(1));
    expect(first.closed).toHaveBeenCalledOnce();
  });

  it('is not taken over by a tab that left before its turn', async () => {
    const [first, second] = [open(), open()];
    await vi.waitFor(() => expect(second.onFollow).toHaveBeenCalled());
    second.leave();
    first.leave();
    const third = open();
    await vi.waitFor(() => expect(third.streams).toHaveLength(1));
    expect(second.streams).toHaveLength(0);
  });

  it('is not left open by a tab that leaves at once', async () => {
    const first = open();
    first.leave();
    const second = open();
    await vi.waitFor(() => expect(second.streams).toHaveLength(1));
    expect(first.closed).toHaveBeenCalledTimes(first.streams.length);
  });
});
