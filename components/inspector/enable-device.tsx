import { BellRing } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

/** The way to the plan that lets a disabled device take messages again. */
export function EnableDevice({ arn }: { arn: string }) {
  return (
    <Button
      size="sm"
      aria-label={`Plan to enable ${nameOfArn(arn)}`}
      onClick={() => propose([{ kind: 'enableDevice', endpointArn: arn }])}
    >
      <BellRing aria-hidden />
      Plan to enable it
    </Button>
  );
}
