import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const LOOKS = {
  plain: 'border border-line bg-raised text-ink hover:border-line-strong',
  primary: 'border border-transparent bg-flow text-on-accent hover:brightness-110',
  danger: 'border border-line bg-raised text-danger hover:border-danger',
  ghost: 'border border-transparent text-soft hover:bg-raised hover:text-ink',
} as const;

const SIZES = {
  md: 'h-8 px-3 text-sm [&>svg]:size-4',
  sm: 'h-7 px-2 text-xs [&>svg]:size-3.5',
} as const;

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof LOOKS; size?: keyof typeof SIZES };

/** A button; one with a price or a danger is never `primary`. */
export function Button({ look = 'plain', size = 'md', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex items-center justify-center gap-1.5 rounded-[7px] font-medium whitespace-nowrap transition-colors duration-150 disabled:pointer-events-none disabled:opacity-50 [&>svg]:shrink-0',
        SIZES[size],
        LOOKS[look],
        className,
      )}
      {...rest}
    />
  );
}
