import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type NoticeBarProps = {
  tone: 'danger' | 'growing' | 'quiet';
  icon: ReactNode;
  children: ReactNode;
  action?: ReactNode;
};

const TONES = {
  danger: 'border-danger/60 [&>svg]:text-danger',
  growing: 'border-growing/60 [&>svg]:text-growing',
  quiet: 'border-line [&>svg]:text-mute',
} as const;

/** One line under the header that says what is not as it should be, and what to do. */
export function NoticeBar({ tone, icon, children, action }: NoticeBarProps) {
  return (
    <div
      className={classNames(
        'flex items-center gap-2 border-b bg-panel px-4 py-1.5 text-soft [&>svg]:size-4 [&>svg]:shrink-0',
        TONES[tone],
      )}
    >
      {icon}
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
