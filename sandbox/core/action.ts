import type { Caller } from './caller.ts';
import type { Fault, FaultKind, FaultTarget } from './faults.ts';
import type { Region, World } from './region.ts';

/** What an action knows about the request that runs it. */
export type Call = {
  caller: Caller;
  /** The caller's own region and account, from the scope of the request's signature. */
  region: Region;
  world: World;
  /** Where this sandbox was reached, without a slash at the end; queue URLs begin with it. */
  baseUrl: string;
  /** `X-Amzn-Trace-Id`: SQS keeps it with a message as `AWSTraceHeader`, SNS passes it on (SNS guide, active tracing). */
  traceHeader?: string | undefined;
  /** Aborted when the caller hangs up. */
  signal: AbortSignal;
  /** What faults may be set for: this action, and the ARNs among its parameters. */
  target: FaultTarget;
  /** Takes a fault of that kind set for this action and ARN, if there is one. */
  fault(kind: FaultKind): Fault | undefined;
};

/** Parameters as they came over the wire: nothing in them is checked yet. */
export type Input = Record<string, unknown>;

export type Action = (call: Call, input: Input) => object | Promise<object>;
