'use client';

import { useState } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { connectionPath } from '#lib/client/api.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { FormatChoice } from './format-choice.tsx';
import { TextPreview } from './text-preview.tsx';

const FORMATS = ['cli', 'terraform'] as const;

const MEANING = {
  cli: 'A bash script that makes the same calls in the same order, and ends at the first that fails.',
  terraform: 'What the plan touches, as it will be; what stands already is imported.',
} as const;

type PlanExportDialogProps = { connection: string; plan: Plan; onClose: () => void };

/** A plan to be carried out elsewhere. */
export function PlanExportDialog({ connection, plan, onClose }: PlanExportDialogProps) {
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('cli');
  const path = `${connectionPath(connection, 'plans', plan.id, 'export')}?format=${format}`;
  return (
    <Dialog open wide onOpenChange={(open) => open || onClose()} title="Export the plan" description={plan.title}>
      <div className="flex flex-col gap-3">
        <FormatChoice formats={FORMATS} value={format} onChange={setFormat} />
        <p className="text-sm text-soft">{MEANING[format]}</p>
        <TextPreview key={path} connection={connection} path={path} />
      </div>
    </Dialog>
  );
}
