import type { Clock } from '#sandbox/core/clock.ts';
import type { DeliveryFailure } from '../../outbox.ts';
import { isLoopback } from './is-loopback.ts';
import { type HttpLetter, post } from './post.ts';
import { verdictOn } from './verdict.ts';

/** Where letters may go: to programs of this machine, or wherever a subscription says. */
export type HttpReach = 'loopback' | 'anywhere';

/** What became of a letter, after how many attempts. */
export type Posted = { attempts: number; failure?: DeliveryFailure };

/** Posts to http(s) endpoints, again after each failure that may pass. Nobody waits for it: `Publish` has long answered. */
export class Postman {
  readonly #clock: Clock;
  readonly #reach: HttpReach;
  readonly #closing = new AbortController();
  readonly #underWay = new Set<Promise<void>>();

  constructor(clock: Clock, reach: HttpReach = 'loopback') {
    this.#clock = clock;
    this.#reach = reach;
  }

  /** Whether letters to that endpoint leave the sandbox at all. */
  goesTo(url: string): boolean {
    return this.#reach === 'anywhere' || isLoopback(url);
  }

  /** @param delays seconds before each retry */
  send(letter: HttpLetter, delays: readonly number[], done: (posted: Posted) => void): void {
    this.#attempt(letter, delays, 1, done);
  }

  /** Settles when no request is under way. Retries that wait for the clock are not. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Hangs up and tries nothing again. */
  close(): void {
    this.#closing.abort();
  }

  #attempt(letter: HttpLetter, delays: readonly number[], attempts: number, done: (posted: Posted) => void): void {
    if (this.#closing.signal.aborted) return;
    const attempt = post(letter, this.#clock, this.#closing.signal).then((answer) => {
      this.#underWay.delete(attempt);
      if (this.#closing.signal.aborted) return;
      const verdict = verdictOn(answer);
      if (verdict.kind === 'delivered') return done({ attempts });
      const [delay, ...later] = delays;
      if (!verdict.again || delay === undefined) return done({ attempts, failure: verdict.failure });
      const again = () => this.#attempt(letter, later, attempts + 1, done);
      if (delay === 0) again();
      else this.#clock.after(delay * 1_000, again);
    });
    this.#underWay.add(attempt);
  }
}
