import type { QueueNumbers } from '#lib/topology/model.ts';
import type { HealthTone } from './health-look.ts';
import { useMapStores } from './map-context.ts';
import { sparklinePath } from './sparkline-path.ts';
import { TONE_STROKE } from './tone-classes.ts';
import { useHalfMinute } from './use-half-minute.ts';

const WIDTH = 54;
const HEIGHT = 22;

type SparklineProps = { arn: string; numbers: QueueNumbers | undefined; tone: HealthTone };

/** The depth of the last 15 minutes; drawn anew with its queue's numbers, and each half minute, for a depth that holds. */
export function Sparkline({ arn, numbers, tone }: SparklineProps) {
  const store = useMapStores().numbers;
  const series = store.series(arn);
  const now = Math.max(useHalfMinute(), series.at(-1)?.at ?? 0);
  const path = numbers ? sparklinePath(series, now, WIDTH, HEIGHT) : '';
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className="ml-auto shrink-0">
      {path && <path d={path} fill="none" strokeWidth={1.5} strokeLinejoin="round" className={TONE_STROKE[tone]} />}
    </svg>
  );
}
