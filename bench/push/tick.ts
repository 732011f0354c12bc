import { eventStream } from '#lib/server/gate/event-stream.ts';
import { createStreamCap } from '#lib/server/gate/stream-cap.ts';
import { createFeed } from '#lib/server/live/feed.ts';
import { sseEvent } from '#lib/server/live/sse.ts';
import { bigTopology } from '#lib/testing/worlds.ts';

const TABS = 50;
const TICKS = 20;
const SIZE = { topics: 0, queues: 4_000, deadLetterQueues: 1_000, endpoints: 0, orphans: 0 };

type Push = (text: string) => void;
type Subscribe = (push: Push) => () => void;

/** One tab's stream as a route answers it; `read` takes what one push sent, and answers its bytes. */
function openTab(subscribe: Subscribe): { read: () => Promise<number> } {
  const response = eventStream({ signal: new AbortController().signal, streams: createStreamCap(1), subscribe });
  const reader = response.body?.getReader();
  return { read: async () => (await reader?.read())?.value?.byteLength ?? 0 };
}

/** CPU ms of a tick, and bytes a tab gets by it. */
async function measure(subscribe: Subscribe, tick: () => void): Promise<{ ms: number; bytes: number }> {
  const tabs = Array.from({ length: TABS }, () => openTab(subscribe));
  for (const tab of tabs) await tab.read();
  let bytes = 0;
  const before = process.cpuUsage();
  for (let turn = 0; turn < TICKS; turn += 1) {
    tick();
    for (const tab of tabs) bytes += await tab.read();
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000 / TICKS, bytes: bytes / TICKS / TABS };
}

/** Our feed with a patch of the queues that changed, and the counts of all queues stringified for each tab. */
export async function measureTicks() {
  const topology = bigTopology(SIZE);
  const changed = topology.queues.filter((_, index) => index % 50 === 0);
  const counts = changed.flatMap(({ key }, index) => [key, index, 3, 0]);
  const feed = createFeed({ epoch: 'bench', snapshot: () => topology });
  const patch = await measure(
    (push) => feed.join({ lastEventId: null, push }),
    () => feed.publish({ n: counts }, new Date().toISOString()),
  );
  const tabs: Push[] = [];
  const all = topology.queues.map(({ arn, name, visible, inFlight, delayed }) => {
    return { arn, name, visible, inFlight, delayed };
  });
  const sendWhole = (push: Push) => push(sseEvent('counts', JSON.stringify(all)));
  const whole = await measure(
    (push) => {
      sendWhole(push);
      tabs.push(push);
      return () => {};
    },
    () => tabs.forEach(sendWhole),
  );
  return { whole, patch };
}
