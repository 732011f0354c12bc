import type { Change, ChangeEvent } from '#lib/contracts/change.ts';
import type { RunningChange } from './run-change.ts';

/** Tells `emit` how a change goes and `end` when that is all; answers the way out, which does not stop the change. */
export type Follow = (emit: (event: ChangeEvent) => void, end: () => void) => () => void;

/** ms between two events, at least and for each step: each has the whole change, so those between are not missed. */
const EVERY = 100;
const FOR_EACH_STEP = 2;

/** Tells of a change under way at a pace that its reader can take, and of its end. */
export function followRunning(running: RunningChange): Follow {
  return (emit, end) => {
    const every = Math.max(EVERY, running.change().steps.length * FOR_EACH_STEP);
    let timer: NodeJS.Timeout | null = null;
    let told = 0;
    function tell(): void {
      if (timer) clearTimeout(timer);
      timer = null;
      told = Date.now();
      emit({ change: running.change() });
    }
    const ignore = running.listen(() => {
      const wait = told + every - Date.now();
      if (wait <= 0) tell();
      else timer ??= setTimeout(tell, wait);
    });
    function leave(): void {
      ignore();
      if (timer) clearTimeout(timer);
    }
    tell();
    void running.ended.then(() => {
      leave();
      tell();
      end();
    });
    return leave;
  };
}

/** A change that is over has one event. */
export function followEnded(change: Change): Follow {
  return (emit, end) => {
    emit({ change });
    end();
    return () => {};
  };
}
