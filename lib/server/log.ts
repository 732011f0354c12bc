import pino from 'pino';
import type { Log } from './live/monitor-contract.ts';

/** One call of a stack: where it stands in our code, or in others'. */
const FRAME = /^ +at .+:\d+:\d+\)?$/;

/**
 * An SDK error carries requests, headers and answers along, and an error's message can repeat what it is about, as JSON's
 * does with a body: only these facts of an error are written.
 */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const at = error.stack?.split('\n').filter((line) => FRAME.test(line));
  return { type: error.name, code: typeof code === 'string' ? code : undefined, at: at?.map((line) => line.trim()) };
}

/** Warnings and errors as JSON lines on stderr; stdout is for people. */
export function createLog(): Log {
  const serializers = { err: errorFacts, error: errorFacts };
  return pino(
    { level: 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers },
    pino.destination({ fd: 2, sync: true }),
  );
}
