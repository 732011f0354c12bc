import type { ReactNode } from 'react';

type EmptyStateProps = {
  icon?: ReactNode;
  /** What would be here. */
  title: string;
  /** Why it is not, and the one thing to do. */
  children?: ReactNode;
  action?: ReactNode;
};

/** Says what would be here and the one thing to do. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center [&>svg]:size-6 [&>svg]:text-mute">
      {icon}
      <p className="font-medium text-ink">{title}</p>
      {children && <div className="max-w-80 text-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
