'use client';

import { type ReactNode, useState } from 'react';
import { Box } from '#components/messages/look/box.tsx';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Intent } from '#lib/contracts/intent.ts';

type FormBoxProps = {
  label: string;
  /** What the form wants; `null` = something is still to be said. */
  intents: readonly Intent[] | null;
  onClose: () => void;
  children: ReactNode;
};

/** A small form within a panel, that ends in a plan or is put away. */
export function FormBox({ label, intents, onClose, children }: FormBoxProps) {
  return (
    <Box tone="plain" label={label}>
      {children}
      <div className="flex gap-2">
        <Button
          look="primary"
          disabled={intents === null}
          onClick={() => {
            if (intents) propose(intents);
            onClose();
          }}
        >
          Show plan
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Box>
  );
}

type FormToggleProps = { label: string; children: (close: () => void) => ReactNode };

/** The button that had the focus is gone: reading goes on in what took its place. */
const focus = (form: HTMLElement | null) => form?.focus();

/** A button that becomes its form. */
export function FormToggle({ label, children }: FormToggleProps) {
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <div ref={focus} tabIndex={-1} className="basis-full outline-none">
        {children(() => setOpen(false))}
      </div>
    );
  }
  return (
    <Button size="sm" onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
}
