import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { useMapStores } from './map-context.ts';
import { useMark } from './use-mark.ts';

type NodeFrameProps = {
  id: string /** Whole name and numbers. */;
  label: string;
  className: string;
  children: ReactNode;
};

/** What every node has: its accessible name (with its connection, where several are shown), its place in hover, search and selection, and its ring. */
export function NodeFrame({ id, label, className, children }: NodeFrameProps) {
  const mark = useMark(id);
  const place = useMapStores().places?.of(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      data-map-id={id}
      role="group"
      aria-label={place ? `${label}, in ${place.words}` : label}
      {...mark}
      className={classNames('map-item map-node relative flex size-full overflow-hidden border bg-panel', className)}
    >
      {children}
    </div>
  );
}
