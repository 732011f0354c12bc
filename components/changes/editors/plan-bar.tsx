'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';

type PlanBarProps = {
  /** What would change, or why nothing can be planned yet. */
  children: ReactNode;
  disabled: boolean;
  onPlan: () => void;
  /** Left out where there is nothing to go back to. */
  onReset?: (() => void) | undefined;
};

/** The end of every form: nothing happens here but that a plan is shown. */
export function PlanBar({ children, disabled, onPlan, onReset }: PlanBarProps) {
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-panel px-4 py-3">
      <Button look="primary" disabled={disabled} onClick={onPlan}>
        Show plan
      </Button>
      {onReset && <Button onClick={onReset}>Reset</Button>}
      <span role="status" className="min-w-0 text-xs text-soft">
        {children}
      </span>
    </div>
  );
}
