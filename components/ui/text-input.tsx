import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** One line of text. */
export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      className={classNames(
        'h-8 w-full rounded-[7px] border border-line bg-ground px-2.5 text-sm text-ink placeholder:text-mute hover:border-line-strong aria-invalid:border-danger',
        className,
      )}
      {...rest}
    />
  );
}
