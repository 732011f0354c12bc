import type { ReactNode } from 'react';

type FieldProps = {
  label: string;
  /** id of the control inside. */
  htmlFor: string;
  hint?: string;
  error?: string | null;
  children: ReactNode;
};

/** A labelled control. Point the control's `aria-describedby` at `{htmlFor}-note`, where hint and error stand. */
export function Field({ label, htmlFor, hint, error, children }: FieldProps) {
  const note = error ?? hint;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={htmlFor} className="text-xs font-medium text-soft">
        {label}
      </label>
      {children}
      {note !== undefined && (
        <p id={`${htmlFor}-note`} className={error ? 'text-xs text-danger' : 'text-xs text-mute'}>
          {note}
        </p>
      )}
    </div>
  );
}
