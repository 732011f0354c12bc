import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Health } from './health.ts';

/** What the status says beyond the connection's health. */
export type StatusFacts = Pick<
  ConnectionStatus,
  'discovery' | 'callsPerMinute' | 'tags' | 'subscriptionAttributes' | 'viewers'
> & {
  /** ms between two readings of a queue that is looked at */
  interval: number;
};

/** The status of one connection's feed. */
export function statusOf(health: Health, { interval, ...facts }: StatusFacts): ConnectionStatus {
  const problem = health.problem();
  const answeredAt = health.answeredAt();
  const state = problem ? 'failing' : answeredAt === null ? 'connecting' : 'live';
  return {
    state,
    problem,
    answeredAt: answeredAt === null ? null : new Date(answeredAt).toISOString(),
    denied: health.denials.list(),
    cadence: Math.round(interval / 100) / 10,
    ...facts,
  };
}
