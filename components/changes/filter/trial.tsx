'use client';

import { foreignOwner } from '#components/inspector/foreign.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { Choice } from '#components/messages/look/choice.tsx';
import type { SettingsDraft, TrialSource } from '#lib/client/filters/settings-draft.ts';
import type { SubscriptionSettings } from '#lib/contracts/intent.ts';
import type { FilterSetting } from '#lib/contracts/simulation.ts';
import type { DraftCheck } from '#lib/topology/filter-policy/check-draft.ts';
import { parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { LookTrial } from './look-trial.tsx';
import { TailTrial } from './tail-trial.tsx';
import { TypedTrial } from './typed-trial.tsx';
import type { Settings } from './use-settings.ts';

type TrialProps = {
  edge: SubscriptionEdge;
  settings: Settings;
  /** `null` = no filter. */
  check: DraftCheck | null;
  present: SubscriptionSettings;
  scope: Scope;
};

/** Tries the filter on messages: who gets them, who does not and why, and what changes against how it stands. */
export function Trial({ edge, settings: { draft, change }, check, present, scope }: TrialProps) {
  const { trial } = draft;
  const edited = editedFilter(draft, check);
  const tried = { edited, present: presentFilter(present), topicArn: edge.subscription.topicArn };
  const sources = sourcesFor(edge, scope);
  const source = sources.some(({ value }) => value === trial.source) ? trial.source : 'typed';
  return (
    <Section title="Try it on messages">
      <div className="flex flex-col gap-3">
        <Choice
          label="Messages"
          options={sources}
          value={source}
          onChange={(next) => change({ trial: { ...trial, source: next } })}
        />
        {edited === null && (
          <p role="status" className="text-xs text-growing">
            The filter is tried again once nothing in it is marked as a mistake.
          </p>
        )}
        {source === 'typed' && (
          <TypedTrial tried={tried} trial={trial} onChange={(next) => change({ trial: { ...trial, ...next } })} />
        )}
        {source === 'look' && <LookTrial queueArn={edge.target} tried={tried} scope={scope} />}
        {source === 'tail' && <TailTrial tried={tried} scope={scope} />}
      </div>
    </Section>
  );
}

/** `null` while SNS would refuse it. */
function editedFilter({ scope }: SettingsDraft, check: DraftCheck | null): FilterSetting | null {
  if (check === null) return { policy: null, scope };
  return check.policy ? { policy: check.sent, scope } : null;
}

/** `null` where it has something that Weir cannot judge: then nothing can be compared with it. */
function presentFilter({ filterPolicy: policy, filterPolicyScope: scope }: SubscriptionSettings): FilterSetting | null {
  return policy === null || parseFilterPolicy(policy, scope).policy ? { policy, scope } : null;
}

function sourcesFor(edge: SubscriptionEdge, { topology }: Scope): { value: TrialSource; label: string }[] {
  const { protocol, topicArn } = edge.subscription;
  const own = (arn: string) => foreignOwner(arn, topology.connection) === null;
  return [
    { value: 'typed', label: 'Typed' },
    ...(protocol === 'sqs' && own(edge.target) ? [{ value: 'look' as const, label: 'Last look' }] : []),
    ...(own(topicArn) ? [{ value: 'tail' as const, label: 'Live from the topic' }] : []),
  ];
}
