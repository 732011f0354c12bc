import { ClipboardList } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Finding, Mend } from '#lib/contracts/finding.ts';

type MendButtonProps = {
  finding: Finding;
  /** Told when the plan is shown beside the map. */
  onOpen?: () => void;
};

/** The way to the plan that mends a finding, and to the other one; where there is none, a person has to decide. */
export function MendButton({ finding: { mend, otherwise, title }, onOpen }: MendButtonProps) {
  const show = ({ intents }: Mend) => {
    onOpen?.();
    propose(intents);
  };
  return (
    <div className="flex flex-col items-start gap-1.5">
      {mend === null && <p className="text-xs text-mute">No plan can mend this: it takes a person.</p>}
      {mend && <Way mend={mend} label="Show the plan that mends it" title={title} onShow={show} />}
      {otherwise && <Way mend={otherwise} label="Show the other plan" title={title} onShow={show} />}
    </div>
  );
}

type WayProps = { mend: Mend; label: string; title: string; onShow: (mend: Mend) => void };

function Way({ mend, label, title, onShow }: WayProps) {
  return (
    <>
      <p>{mend.words}</p>
      <Button size="sm" aria-label={`${label}: ${title}`} onClick={() => onShow(mend)}>
        <ClipboardList aria-hidden />
        {label}
      </Button>
    </>
  );
}
