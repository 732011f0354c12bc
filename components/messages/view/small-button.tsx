import type { ComponentProps } from 'react';

/** A quiet button within text: what it does is written on it. */
export function SmallButton(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return (
    <button
      type="button"
      className="h-6 rounded-[6px] px-1.5 text-xs font-medium whitespace-nowrap text-soft transition-colors duration-150 hover:bg-raised hover:text-ink aria-pressed:bg-raised aria-pressed:text-flow"
      {...props}
    />
  );
}
