import type { ReactNode } from 'react';

/** What is shown below, in words, and how it can be shown otherwise. */
export function ViewHead({ caption, children }: { caption: string; children?: ReactNode }) {
  return (
    <div className="flex min-h-6 items-center justify-between gap-2">
      <p className="min-w-0 text-xs text-mute">{caption}</p>
      {children}
    </div>
  );
}
