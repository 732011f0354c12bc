'use client';

import { useId } from 'react';
import { classNames } from './class-names.ts';

type FileButtonProps = { label: string; accept?: string; onFile: (file: File) => void; className?: string };

/** Chooses a file of the person's own; the same one may be chosen again. */
export function FileButton({ label, accept, onFile, className }: FileButtonProps) {
  const id = useId();
  return (
    <span className="relative inline-flex">
      <input
        id={id}
        type="file"
        accept={accept}
        className="peer sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label
        htmlFor={id}
        className={classNames(
          'inline-flex h-7 cursor-pointer items-center rounded-[7px] border border-line bg-raised px-2 text-xs font-medium text-ink hover:border-line-strong peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-flow',
          className,
        )}
      >
        {label}
      </label>
    </span>
  );
}
