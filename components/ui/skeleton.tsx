import { byPlace } from './by-place.tsx';
import { classNames } from './class-names.ts';

/**
 * Holds the place of one thing that is being read; give its size by class. It pulses only where the wait is long: drawn
 * without a graphics card, each frame of it takes time from what is waited for.
 */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div aria-hidden className={classNames('animate-pulse rounded-[7px] bg-line [animation-delay:1.5s]', className)} />
  );
}

/** Holds the place of a few lines, and says so to people who cannot see them. */
export function SkeletonLines({ label, lines = 6 }: { label: string; lines?: number }) {
  const widths = ['w-3/5', 'w-4/5', 'w-2/5', 'w-2/3'];
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-3 p-4">
      {byPlace(Array.from({ length: lines }), (_, line) => (
        <Skeleton className={classNames('h-3.5', widths[line % widths.length])} />
      ))}
    </div>
  );
}
