import pino from 'pino';
import type { Log } from './live/monitor-contract.ts';

/** An SDK error carries requests, headers and answers along: only these facts of an error are written. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return { type: error.name, code: typeof code === 'string' ? code : undefined, stack: error.stack };
}

/** Warnings and errors as JSON lines on stderr; stdout is for people. */
export function createLog(): Log {
  const serializers = { err: errorFacts, error: errorFacts };
  return pino(
    { level: 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers },
    pino.destination({ fd: 2, sync: true }),
  );
}
