'use client';

import { type ReactNode, useId } from 'react';

/** What a control takes from the field around it, so that it is read with its label, hint and mistake. */
export type FieldMarks = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };

export type FieldProps = {
  label: string;
  /** What it takes, where the label does not say it. */
  hint?: ReactNode;
  /** What is wrong with what stands in it. */
  mistake?: string | null | undefined;
};

/** A control under its label, with a hint or the mistake in it below. */
export function Field({ label, hint, mistake, children }: FieldProps & { children: (marks: FieldMarks) => ReactNode }) {
  const id = useId();
  const note = mistake ?? hint;
  const noteId = note === undefined ? undefined : `${id}-note`;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-xs text-soft">
        {label}
      </label>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': Boolean(mistake) })}
      {note !== undefined && (
        <p id={noteId} className={mistake ? 'mt-1 text-xs text-danger' : 'mt-1 text-xs text-mute'}>
          {note}
        </p>
      )}
    </div>
  );
}

/** How every control of a field looks; one with a mistake has its border too. */
export const CONTROL =
  'h-8 w-full min-w-0 rounded-[7px] border border-line bg-ground px-2 text-sm text-ink placeholder:text-mute hover:border-line-strong disabled:opacity-50 aria-invalid:border-danger';
