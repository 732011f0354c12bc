import type { Clients } from './check.ts';

/** real ms in which nothing is asked, before the clock is moved for those who wait. */
const STILL_MS = 15;
/** ms by which it is moved then. */
const STEP_MS = 1_000;

/**
 * Moves a clock that stands still for as long as nobody does anything but wait in long polls, so that a poll of two
 * seconds that finds nothing ends in a few milliseconds, and one that finds something finds it as it would in real time.
 */
export function createIdleTime(advance: (ms: number) => void): { equip(clients: Clients): void } {
  const calls = { waiting: 0, working: 0 };
  let timer: NodeJS.Timeout | undefined;

  const arm = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (calls.waiting === 0) return;
      if (calls.working === 0) advance(STEP_MS);
      arm();
    }, STILL_MS);
  };

  const counted = async <Output>(kind: 'waiting' | 'working', call: () => Promise<Output>): Promise<Output> => {
    calls[kind] += 1;
    arm();
    return call().finally(() => {
      calls[kind] -= 1;
    });
  };

  return {
    equip({ sqs, sns }) {
      const place = { step: 'initialize', name: 'countForIdleTime' } as const;
      sqs.middlewareStack.add(
        (next, { commandName }) =>
          (args) =>
            counted(isLongPoll(commandName, args.input) ? 'waiting' : 'working', () => next(args)),
        place,
      );
      sns.middlewareStack.add((next) => (args) => counted('working', () => next(args)), place);
    },
  };
}

/** A queue may have a wait of its own, so only a receive that says 0 is sure not to be one; it may be slow, and is no wait. */
function isLongPoll(command: string | undefined, input: object): boolean {
  return command === 'ReceiveMessageCommand' && (input as { WaitTimeSeconds?: number }).WaitTimeSeconds !== 0;
}
