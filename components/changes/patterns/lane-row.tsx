'use client';

import { Trash2 } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Lane } from '#lib/topology/change-forms/patterns/pattern.ts';

type LaneRowProps = {
  lane: Lane;
  number: number;
  takesRest: boolean;
  mistake: string | undefined;
  onChange: (lane: Lane) => void;
  /** `null` where it must stay. */
  onRemove: (() => void) | null;
};

/** One lane: what it is called, and which values go there. */
export function LaneRow({ lane, number, takesRest, mistake, onChange, onRemove }: LaneRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_32px] gap-2">
      <TextField label={`Lane ${number}`} mono value={lane.name} onChange={(name) => onChange({ ...lane, name })} />
      <TextField
        label={`Values of lane ${number}`}
        mono
        value={lane.values}
        mistake={mistake}
        hint={takesRest ? 'And all that no other lane takes.' : undefined}
        onChange={(values) => onChange({ ...lane, values })}
      />
      {onRemove && (
        <span className="self-start pt-5">
          <IconButton label={`Remove lane ${lane.name || number}`} onClick={onRemove}>
            <Trash2 aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  );
}
