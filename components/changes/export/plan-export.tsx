'use client';

import { FileDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Plan } from '#lib/contracts/plan.ts';

const PlanExportDialog = dynamic(() => import('./plan-export-dialog.tsx').then((room) => room.PlanExportDialog), {
  ssr: false,
});

/** Opens a plan as AWS CLI script or Terraform. */
export function PlanExport({ connection, plan }: { connection: string; plan: Plan }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <FileDown aria-hidden />
        Export…
      </Button>
      {open && <PlanExportDialog connection={connection} plan={plan} onClose={() => setOpen(false)} />}
    </>
  );
}
