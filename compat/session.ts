import type { Subject } from './check.ts';
import type { Server } from './servers/server.ts';
import { createSubject } from './subject.ts';

/** One server while it is asked. */
export type Session = {
  server: Server;
  /** Of the server that runs now: taken anew for each check. */
  readonly subject: Subject;
  alive(): boolean;
  restartIfEnded(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a server to be asked. Rejects as its `start` does. */
export async function openSession(server: Server): Promise<Session> {
  let running = await server.start();
  let subject = createSubject(running.target);
  return {
    server,
    get subject() {
      return subject;
    },
    alive: () => running.alive(),
    async restartIfEnded() {
      if (running.alive()) return;
      subject.close();
      running = await server.start();
      subject = createSubject(running.target);
    },
    async close() {
      subject.close();
      await running.stop();
    },
  };
}
