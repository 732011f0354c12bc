import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

type ScrollRegionProps = { label: string; className: string; ref?: Ref<HTMLElement>; children: ReactNode };

/** A framed text that may be longer than its place; the keyboard reaches it, or its rest could not be read without a mouse. */
export function ScrollRegion({ label, className, ref, children }: ScrollRegionProps) {
  return (
    <section
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className={classNames('overflow-auto rounded-[7px] border border-line bg-ground', className)}
    >
      {children}
    </section>
  );
}
