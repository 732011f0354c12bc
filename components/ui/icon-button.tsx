import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & {
  /** What it does: its accessible name, and its tooltip. */
  label: string;
  size?: 'sm' | 'md';
};

/** A square button that shows only an icon; its label is said on hover and focus. */
export function IconButton({ label, size = 'md', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        type={type}
        aria-label={label}
        className={classNames(
          'inline-flex shrink-0 items-center justify-center rounded-[7px] text-soft transition-colors duration-150 hover:bg-raised hover:text-ink disabled:pointer-events-none disabled:opacity-50 aria-pressed:bg-raised aria-pressed:text-flow [&>svg]:size-4',
          size === 'sm' ? 'size-6' : 'size-8',
          className,
        )}
        {...rest}
      />
    </Tooltip>
  );
}
