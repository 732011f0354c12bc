import type { Traffic } from '#sandbox/traffic/start-traffic.ts';
import { say } from './say.ts';

/** What one can press in the demo's terminal. */
export const TRAFFIC_KEYS = 'p pause or resume the traffic · s slower · f faster · k spike of 1,000 orders';

const SLOWEST = 1 / 8;
const FASTEST = 8;

/** Lets the terminal steer the traffic; `onQuit` is Ctrl-C, which a raw terminal does not turn into a signal. */
export function listenForTrafficKeys(traffic: Traffic, onQuit: () => void): void {
  if (!process.stdin.isTTY) return;
  let speed = 1;
  let paused = false;
  const setSpeed = (times: number) => {
    speed = Math.min(FASTEST, Math.max(SLOWEST, times));
    traffic.setSpeed(speed);
    say(`traffic at ${speed} × its rate`);
  };
  process.stdin.setRawMode(true).on('data', (key) => {
    switch (key.toString()) {
      case '\u0003':
        return onQuit();
      case 'p':
        paused = !paused;
        if (paused) traffic.pause();
        else traffic.resume();
        return say(paused ? 'traffic paused' : 'traffic goes on');
      case 's':
        return setSpeed(speed / 2);
      case 'f':
        return setSpeed(speed * 2);
      case 'k':
        say('publishing 1,000 orders at once');
        return void traffic.spike('orders', 1_000);
    }
  });
}
