import type { LookEvent, TailInput } from '#lib/contracts/look.ts';
import { createAws } from '#lib/server/aws/clients.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { createSeenStore } from '#lib/server/looks/seen-store.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';
import type { StartedSandbox } from '#lib/testing/start-sandbox.ts';
import { createTails } from '../tails.ts';

const ALL: TailInput = { filterPolicy: null, filterPolicyScope: 'MessageAttributes', minutes: 15 };

/** The process dies at this command: before it is sent, or after, without hearing the answer. */
export type Death = { at: string; when: 'before' | 'after' };

type Life = { started: StartedSandbox; now: () => number; folder: string | null; death?: Death };

/** One life of a server, before a sandbox. Once it is dead, nothing that it asks for reaches AWS any more. */
export function aServer({ started, now, folder, death }: Life) {
  const { region, credentials } = started.config;
  const { endpoint } = started.sandbox;
  const aws = createAws({ region, credentials, endpoint: { sqs: endpoint, sns: endpoint } });
  let dead = false;
  const never = () => new Promise<never>(() => {});
  for (const client of [aws.sqs, aws.sns]) {
    // Both clients take the same middleware, but their types have no common one.
    (client as typeof aws.sqs).middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const dies = commandName === `${death?.at}Command`;
          if (dies && death?.when === 'before') dead = true;
          if (dead) return never();
          const answer = await next(args);
          if (dies) dead = true;
          return dead ? never() : answer;
        },
      { step: 'initialize' },
    );
  }
  const monitor = createMonitor({
    connection: aConnection({ region }),
    aws,
    dataFolder: null,
    log: SILENT,
  });
  const store = createSeenStore({ now });
  const tails = createTails({ aws, monitor, log: SILENT, now }, { store, wait: 1 });
  if (folder !== null) tails.livesIn(folder);

  return {
    tails,
    store,
    monitor,
    isDead: () => dead,
    die() {
      dead = true;
      store.close();
    },
    async tail(input: Partial<TailInput> = {}, topic = 'alerts') {
      const events: LookEvent[] = [];
      const waiting = new Set<() => void>();
      const opened = await tails.open(topic, { ...ALL, ...input });
      const over = Promise.withResolvers<void>();
      const leave = opened.begin((event) => {
        events.push(event);
        for (const look of waiting) look();
      }, over.resolve);
      const messages = () => events.flatMap((event) => (event.type === 'messages' ? event.messages : []));

      /** Answers as soon as what is looked for is among the events. */
      function until<T>(look: () => T | undefined): Promise<T> {
        const { promise, resolve } = Promise.withResolvers<T>();
        const check = () => {
          const found = look();
          if (found === undefined) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
        return promise;
      }
      const isOf =
        <T extends LookEvent['type']>(type: T) =>
        (event: LookEvent): event is Extract<LookEvent, { type: T }> =>
          event.type === type;
      return {
        leave,
        over: over.promise,
        event: <T extends LookEvent['type']>(type: T) => until(() => events.find(isOf(type))),
        seen: (count: number) => until(() => (messages().length >= count ? messages() : undefined)),
      };
    },
  };
}
