import { ClipboardList } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Finding } from '#lib/contracts/finding.ts';

type MendButtonProps = {
  finding: Finding;
  /** Told when the plan is shown beside the map. */
  onOpen?: () => void;
};

/** The way to the plan that mends a finding; where there is none, a person has to decide. */
export function MendButton({ finding: { mend, title }, onOpen }: MendButtonProps) {
  if (mend === null) return <p className="text-xs text-mute">No plan can mend this: it takes a person.</p>;
  const show = () => {
    onOpen?.();
    propose(mend.intents);
  };
  return (
    <div className="flex flex-col items-start gap-1.5">
      <p>{mend.words}</p>
      <Button size="sm" aria-label={`Show the plan that mends it: ${title}`} onClick={show}>
        <ClipboardList aria-hidden />
        Show the plan that mends it
      </Button>
    </div>
  );
}
