import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const LOOKS = {
  plain: 'border border-line bg-raised text-ink hover:border-line-strong',
  primary: 'border border-transparent bg-flow text-on-accent hover:brightness-110',
  danger: 'border border-line bg-raised text-danger hover:border-danger',
  ghost: 'border border-transparent text-soft hover:bg-raised hover:text-ink',
} as const;

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof LOOKS };

/** A button; one with a price or a danger is never `primary`. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex h-8 items-center justify-center gap-1.5 rounded-[7px] px-3 text-sm font-medium whitespace-nowrap transition-colors duration-150 disabled:pointer-events-none disabled:opacity-50 [&>svg]:size-4 [&>svg]:shrink-0',
        LOOKS[look],
        className,
      )}
      {...rest}
    />
  );
}
