import { Fragment, type ReactNode } from 'react';

/**
 * A list's parts in their order, each known by its place alone: nothing else tells them apart, and none has a state of
 * its own that would have to move with it.
 */
export function byPlace<T>(items: readonly T[], part: (item: T, place: number) => ReactNode): ReactNode {
  return items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is known by
    <Fragment key={place}>{part(item, place)}</Fragment>
  ));
}
