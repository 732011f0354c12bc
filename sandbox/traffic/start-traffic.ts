import type { BuiltWorld, Clients } from '../worlds/build-world.ts';
import type { WorldDeclaration } from '../worlds/declaration.ts';
import { consume, consumerRate, depthOf } from './consumer.ts';
import { createPace } from './pace.ts';
import { produce } from './producer.ts';

/** A world's producers and consumers at work. */
export type Traffic = {
  pause(): void;
  resume(): void;
  /** 1 = as declared, 0.5 = half as fast. */
  setSpeed(times: number): void;
  /** Publishes `count` messages at once through the first producer of this topic or queue. */
  spike(name: string, count: number): Promise<void>;
  /** Stops, and waits for what is under way. */
  stop(): Promise<void>;
};

type TrafficOptions = {
  /** ms between two rounds of work. */
  tick?: number;
  onError?: (error: unknown) => void;
};

/**
 * Starts a world's traffic through the ordinary SDK. It is bounded: a consumer whose queue is over its ceiling works
 * faster until half is gone. An error of one round is told to `onError`, and the next round goes on.
 */
export function startTraffic(
  clients: Clients,
  world: BuiltWorld,
  declaration: WorldDeclaration,
  { tick = 1_000, onError = () => {} }: TrafficOptions = {},
): Traffic {
  let speed = 1;
  let paused = false;
  let sent = 1_000_000;
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>): Promise<void> => {
    const settled = work.catch(onError).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return settled;
  };

  const send = (producer: (typeof declaration.producers)[number], count: number): Promise<void> => {
    const first = sent;
    sent += count;
    return produce(clients, world, producer, { first, count });
  };

  const producers = declaration.producers.map((producer) => {
    const pace = createPace();
    return (elapsed: number) => send(producer, pace.due(elapsed, producer.perMinute * speed));
  });
  const consumers = declaration.consumers.map((consumer) => {
    const pace = createPace();
    let scaledOut = false;
    return async (elapsed: number) => {
      const rate = consumerRate(consumer, await depthOf(clients.sqs, world, consumer.queue), scaledOut);
      scaledOut = rate.scaledOut;
      const count = pace.due(elapsed, rate.perMinute * speed);
      await consume(clients.sqs, world, consumer, count);
    };
  });
  const workers = [...producers, ...consumers].map((work) => ({ work, busy: false }));

  let last = performance.now();
  const timer = setInterval(() => {
    const elapsed = performance.now() - last;
    last = performance.now();
    if (paused) return;
    for (const worker of workers.filter(({ busy }) => !busy)) {
      worker.busy = true;
      void track(worker.work(elapsed)).finally(() => {
        worker.busy = false;
      });
    }
  }, tick);

  return {
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
    },
    setSpeed(times) {
      speed = times;
    },
    async spike(name, count) {
      const producer = declaration.producers.find(({ to }) => ('topic' in to ? to.topic : to.queue) === name);
      if (!producer) throw new Error(`nothing produces to "${name}"`);
      await track(send(producer, count));
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}
