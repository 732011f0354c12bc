export type FaultKind =
  | 'throttle'
  | 'deny'
  | 'latency'
  | 'drop-answer'
  | 'truncate-answer'
  | 'partial-batch'
  | 'error'
  | 'repeat-token'
  | 'refuse'
  | 'unknown-action'
  | 'expired-token'
  | 'bad-credentials';

export type Fault = {
  kind: FaultKind;
  /** The action in AWS's words, e.g. `ReceiveMessage`; any action where absent. */
  action?: string | RegExp;
  /** The queue, topic or subscription it concerns; any where absent. */
  arn?: string;
  /** `latency` only: milliseconds of the sandbox's clock. */
  ms?: number;
  /** How often it strikes before it is gone; for ever where absent. */
  times?: number;
  /** `error` only: the code to answer; `InternalError` where absent. */
  code?: string;
};

/** The request a fault may strike. A refused connection has neither action nor ARN. */
export type FaultTarget = { action?: string; arns?: readonly string[] };

export type Faults = {
  /** Sets a fault; the answer removes it. */
  add(fault: Fault): () => void;
  clear(): void;
  /** The oldest fault of that kind that fits the target; counts as one strike. */
  take(kind: FaultKind, target: FaultTarget): Fault | undefined;
};

export function createFaults(initial: readonly Fault[] = []): Faults {
  const strikesLeft = new Map<Fault, number>();

  const add = (fault: Fault) => {
    const own = { ...fault };
    strikesLeft.set(own, own.times ?? Number.POSITIVE_INFINITY);
    return () => void strikesLeft.delete(own);
  };
  for (const fault of initial) add(fault);

  return {
    add,
    clear: () => strikesLeft.clear(),
    take(kind, target) {
      for (const [fault, left] of strikesLeft) {
        if (fault.kind !== kind || !fits(fault, target)) continue;
        if (left > 1) strikesLeft.set(fault, left - 1);
        else strikesLeft.delete(fault);
        return fault;
      }
      return undefined;
    },
  };
}

function fits(fault: Fault, target: FaultTarget): boolean {
  const { action, arn } = fault;
  if (arn !== undefined && !target.arns?.includes(arn)) return false;
  if (action === undefined) return true;
  if (target.action === undefined) return false;
  return typeof action === 'string' ? action === target.action : action.test(target.action);
}
