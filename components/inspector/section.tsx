import { type ReactNode, useId } from 'react';

/** A part of a panel under its own heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-b border-line px-4 py-3 last:border-b-0">
      <div className="mb-2 flex items-center justify-between gap-2">
        <h3 id={heading} className="text-xs font-medium text-mute">
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
