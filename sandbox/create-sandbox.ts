import { type CallCounter, createCallCounter } from './core/call-counter.ts';
import { type Clock, systemClock } from './core/clock.ts';
import { createFaults, type Fault, type Faults } from './core/faults.ts';
import { listen } from './core/http.ts';
import { createWorld, type World } from './core/region.ts';
import type { HttpReach } from './sns/delivery/http/postman.ts';
import type { Role } from './sts/role.ts';

export type SandboxOptions = {
  /** 0, the default, lets the system choose a free one. */
  port?: number;
  clock?: Clock;
  /** 12 digits. */
  account?: string;
  faults?: readonly Fault[];
  /** Roles that want an external id, or may not be assumed; any other can be, by anybody. */
  roles?: readonly Role[];
  /** Where SNS may post to: programs of this machine, the default, or wherever a subscription says. */
  http?: HttpReach;
};

export type Sandbox = {
  /** Where all services answer, e.g. `http://127.0.0.1:4566`. */
  endpoint: string;
  port: number;
  account: string;
  clock: Clock;
  faults: Faults;
  calls: Pick<CallCounter, 'count' | 'reset'>;
  world: World;
  close(): Promise<void>;
};

/** Starts SQS, SNS and STS in this process. Rejects with a sentence when the port is taken. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, clock = systemClock(), account = '000000000000' } = options;
  const faults = createFaults(options.faults);
  const calls = createCallCounter();
  const world = createWorld(account, clock, options);
  const server = await listen({ world, clock, faults, calls }, port);
  const close = () => {
    world.postman.close();
    return server.close();
  };
  const endpoint = `http://127.0.0.1:${server.port}`;
  return { endpoint, port: server.port, account, clock, faults, calls, world, close };
}
