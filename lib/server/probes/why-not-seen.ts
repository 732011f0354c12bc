import type { Check } from '#lib/contracts/change.ts';
import { formatTime } from '#lib/format/instant.ts';
import type { Awaited } from './await-probe.ts';

type Circumstances = {
  /** What was found of the delivery, see `deliveryChecks`. */
  checks: readonly Check[];
  /** What of the subscription or its queue still settles. */
  settling: readonly { what: string; until: string }[];
  awaited: Awaited;
  queueName: string;
  /** About how many messages the queue holds. */
  depth: number | null;
};

/** Likely reasons why a probe was not seen, the likeliest first. That it was not seen does not say that it is lost. */
export function whyNotSeen({ checks, settling, awaited, queueName, depth }: Circumstances): string[] {
  const told = (result: Check['result']) => checks.flatMap((check) => (check.result === result ? check.words : []));
  const crowded = awaited.others > 0 && (depth ?? 0) > awaited.others;
  return [
    ...told('wrong'),
    ...settling.map(
      ({ what, until }) => `Its ${what} may not be in force everywhere before ${formatTime(until, 'utc')}.`,
    ),
    ...told('cannot tell'),
    ...(crowded
      ? [
          `${queueName} holds about ${depth} messages, of which ${awaited.others} were seen: the probe may be among the others.`,
        ]
      : []),
    `A consumer of ${queueName} may have received it first.`,
    `It may still arrive: it would then lie in ${queueName} as any message does.`,
  ];
}
