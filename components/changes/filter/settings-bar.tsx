'use client';

import { ListChecks, RotateCcw } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Settings } from './use-settings.ts';

type SettingsBarProps = {
  /** The subscription. */
  id: string;
  settings: Settings;
  /** SNS would refuse the filter as it is written. */
  mistaken: boolean;
};

/** What is done with what was decided: a plan of it, or back to how it stands. */
export function SettingsBar({ id, settings: { changes, reset, whenApplied }, mistaken }: SettingsBarProps) {
  const dirty = Object.keys(changes).length > 0;
  const filters = 'filterPolicy' in changes || 'filterPolicyScope' in changes;
  // A filter that stands already is none of Weir's business, whatever it makes of it.
  const refused = filters && mistaken;
  return (
    <footer className="flex shrink-0 flex-col gap-2 border-t border-line bg-panel px-4 py-3">
      <p role="status" className="text-xs text-mute">
        {!dirty && 'Nothing is changed yet.'}
        {refused && <span className="text-danger">SNS would refuse this filter: see what is marked.</span>}
        {dirty && !refused && `Would change: ${Object.keys(changes).map(nameOf).join(', ')}. `}
        {filters && !refused && 'A change of a filter takes up to 15 minutes to take effect.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!dirty || refused}
          onClick={() => propose([{ kind: 'editSubscription', subscription: id, settings: changes }], whenApplied)}
        >
          <ListChecks aria-hidden />
          Show plan
        </Button>
        <Button look="ghost" disabled={!dirty} onClick={reset}>
          <RotateCcw aria-hidden />
          Reset
        </Button>
      </div>
    </footer>
  );
}

const NAMES = new Map([
  ['filterPolicy', 'filter policy'],
  ['filterPolicyScope', 'scope'],
  ['rawMessageDelivery', 'raw delivery'],
  ['deadLetterArn', 'own dead-letter queue'],
]);

const nameOf = (setting: string): string => NAMES.get(setting) ?? setting;
