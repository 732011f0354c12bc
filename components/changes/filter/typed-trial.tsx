'use client';

import { AttributeTable } from '#components/messages/composer/attribute-table.tsx';
import { BodyField } from '#components/messages/composer/body-field.tsx';
import type { SettingsDraft } from '#lib/client/filters/settings-draft.ts';
import type { FilterSetting } from '#lib/contracts/simulation.ts';
import type { Judgement } from '#lib/topology/filter-policy/judge.ts';
import type { FilterMessage } from '#lib/topology/filter-policy/message-tree.ts';
import { matchesFilterPolicy, parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import type { Tried } from './use-tried.ts';
import { Verdict } from './verdict.tsx';

type Typed = Pick<SettingsDraft['trial'], 'body' | 'attributes'>;
type TypedTrialProps = { tried: Tried; trial: Typed; onChange: (change: Partial<Typed>) => void };

/** The filter on one message that is written here; it goes nowhere. */
export function TypedTrial({ tried, trial, onChange }: TypedTrialProps) {
  const { edited, present } = tried;
  const message = messageOf(trial);
  const judged = edited && judgeBy(edited, message);
  const before = present && judgeBy(present, message);
  return (
    <>
      <div>
        <p aria-hidden className="mb-1 text-xs text-soft">
          Body
        </p>
        <BodyField
          label="Body to try"
          value={trial.body}
          onChange={(body) => onChange({ body })}
          mistake={null}
          templates={false}
          minHeight={72}
        />
      </div>
      <AttributeTable rows={trial.attributes} onChange={(attributes) => onChange({ attributes })} mistakes={[]} />
      {judged && (
        <div role="status" className="rounded-[7px] border border-line bg-raised p-2">
          <Verdict
            passes={judged.passes}
            why={judged.why}
            change={before === null || before.passes === judged.passes ? 'same' : judged.passes ? 'gained' : 'lost'}
          />
        </div>
      )}
    </>
  );
}

/** An attribute without its name or value is not there yet. */
function messageOf({ body, attributes }: Typed): FilterMessage {
  const whole = attributes.filter(({ name, value }) => name !== '' && value !== '');
  return {
    body,
    attributes: Object.fromEntries(whole.map(({ name, dataType, value }) => [name, { dataType, value }])),
  };
}

function judgeBy({ policy: json, scope }: FilterSetting, message: FilterMessage): Judgement | null {
  if (json === null) return { passes: true, why: 'no filter', path: null };
  const { policy } = parseFilterPolicy(json, scope);
  return policy ? matchesFilterPolicy(policy, scope, message) : null;
}
