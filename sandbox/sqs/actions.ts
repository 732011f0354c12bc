import type { Action } from '../core/action.ts';

/** Every action of SQS that is there, by AWS's name. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([]);
