import { memo } from 'react';
import { gaugeLevel } from './gauge-level.ts';
import type { HealthTone } from './health-look.ts';
import { TONE_FILL } from './tone-classes.ts';

/** The water gauge at a queue's left edge: how deep, on a logarithmic scale, in the colour of its health. */
export const Gauge = memo(function Gauge({ depth, tone }: { depth: number | undefined; tone: HealthTone }) {
  const hatched = tone === 'unreadable';
  const height = hatched ? '100%' : `${gaugeLevel(depth ?? 0) * 100}%`;
  return (
    <span aria-hidden="true" className="absolute inset-y-0 left-0 w-[7px] bg-line/60">
      <span
        className={hatched ? 'map-hatch absolute inset-0' : `absolute inset-x-0 bottom-0 ${TONE_FILL[tone]}`}
        style={{ height }}
      />
    </span>
  );
});
