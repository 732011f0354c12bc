/** receives in a row that bring nothing new before a queue is believed to have no more: a short poll asks few hosts. */
const FRUITLESS = 8;
/** seconds */
const LONG_POLL = 1;
const LONGEST_POLL = 5;

type PatienceInput = {
  /** seconds to wait for a first message */
  wait: number;
  /** seconds since collecting began */
  elapsed: () => number;
};

/** How long a look goes on asking a queue that answers nothing new. */
export function createPatience({ wait, elapsed }: PatienceInput) {
  let fruitless = 0;
  let isEmpty = true;
  let polledLong = false;
  return {
    /**
     * seconds that the next receive waits for a message, beside `underWay` others. The last one is a long poll, which asks
     * all hosts (SQS developer guide, "Short and long polling").
     */
    poll(underWay: number): number {
      if (fruitless + underWay < FRUITLESS - 1) return 0;
      const left = isEmpty ? Math.floor(wait - elapsed()) : 0;
      return Math.max(LONG_POLL, Math.min(LONGEST_POLL, left));
    },
    answered(receive: { wait: number; fresh: number }): void {
      const isFruitless = receive.fresh === 0;
      fruitless = isFruitless ? fruitless + 1 : 0;
      polledLong = isFruitless && (polledLong || receive.wait > 0);
      isEmpty &&= isFruitless;
    },
    isOver(): boolean {
      const hasWaited = !isEmpty || elapsed() >= wait;
      return fruitless >= FRUITLESS && polledLong && hasWaited;
    },
  };
}
