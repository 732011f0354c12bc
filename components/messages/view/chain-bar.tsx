import { ChevronRight } from 'lucide-react';
import { byPlace } from '#components/ui/by-place.tsx';
import { classNames } from '#components/ui/class-names.ts';
import type { Place } from './places.ts';

type ChainBarProps = { places: readonly Place[]; current: number; onPick: (index: number) => void };

/** How the message was wrapped, from the outside in; each step shows what is inside it, the first the body as it came. */
export function ChainBar({ places, current, onPick }: ChainBarProps) {
  return (
    <nav aria-label="Decoding steps">
      <ol className="flex flex-wrap items-center gap-y-1">
        {byPlace(places, ({ label }, index) => (
          <li className="flex items-center">
            {index > 0 && <ChevronRight aria-hidden className="size-3.5 text-mute" />}
            <button
              type="button"
              aria-current={index === current ? 'step' : undefined}
              onClick={() => onPick(index)}
              className={classNames(
                'h-6 rounded-[6px] border px-2 text-xs font-medium transition-colors duration-150',
                index === current
                  ? 'border-flow bg-flow/15 text-ink'
                  : 'border-line bg-raised text-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
