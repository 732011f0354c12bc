import { Section } from '#components/inspector/section.tsx';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { Arrival } from './arrival.tsx';

/** Depths when the publishing began, by ARN. */
export type Depths = ReadonlyMap<string, number | null>;

/** The depths of these queues as the tab knows them now. */
export function depthsOf(numbers: NumbersStore, arns: readonly string[]): Depths {
  return new Map(arns.map((arn) => [arn, numbers.get(arn)?.visible ?? null]));
}

/** What arrived, as far as counts tell: seen, not proven. */
export function Arrivals({ before, numbers }: { before: Depths; numbers: NumbersStore }) {
  if (before.size === 0) return null;
  return (
    <Section title="What arrived, by the counts">
      <ul className="flex flex-col gap-1">
        {[...before].map(([arn, depth]) => (
          <Arrival key={arn} arn={arn} before={depth} numbers={numbers} />
        ))}
      </ul>
      <p className="mt-2 text-xs text-mute">
        Seen, not proven: counts are approximate and come every few seconds, others publish too, and consumers may take
        a message before it is counted.
      </p>
    </Section>
  );
}
