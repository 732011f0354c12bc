'use client';

import { Filter, FilterX } from 'lucide-react';
import { useMemo, useSyncExternalStore } from 'react';
import { Notice } from '#components/inspector/notice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { Button } from '#components/ui/button.tsx';
import { trialShelf } from '#lib/client/filters/settings-shelf.ts';
import type { SubscriptionSettings } from '#lib/contracts/intent.ts';
import type { FilterSetting } from '#lib/contracts/simulation.ts';
import { checkDraft } from '#lib/topology/filter-policy/check-draft.ts';
import { parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { DeliverySettings } from './delivery-settings.tsx';
import { FilterEditor } from './filter-editor.tsx';
import { SettingsBar } from './settings-bar.tsx';
import { Trial } from './trial.tsx';
import { useSettings } from './use-settings.ts';
import { useTrial } from './use-trial.ts';

type SettingsEditorProps = { edge: SubscriptionEdge; present: SubscriptionSettings; scope: Scope };

/** All that a person can decide of a subscription, with what a filter would do to messages that were seen. */
export function SettingsEditor({ edge, present, scope }: SettingsEditorProps) {
  const settings = useSettings(scope.connection, edge.id, present);
  const { draft, change, overtaken } = settings;
  const { policy, filtered } = draft;
  const check = useMemo(
    () => checkDraft(policy, draft.scope, present.filterPolicy),
    [policy, draft.scope, present.filterPolicy],
  );
  const tried = {
    edited: filtered
      ? check.policy && { policy: check.sent, scope: draft.scope }
      : { policy: null, scope: draft.scope },
    present: presentFilter(present),
  };
  const trials = trialShelf(scope.connection, edge.id);
  const trial = useSyncExternalStore(trials.subscribe, trials.get, trials.get);
  const state = useTrial({ edge, trial, tried, scope });
  return (
    <div className="@container flex h-full min-h-80 flex-col">
      <div className="grid min-h-0 flex-1 grid-cols-1 content-start overflow-y-auto @3xl:grid-cols-2 @3xl:grid-rows-[auto_1fr]">
        <div className="min-w-0 border-b border-line">
          {overtaken && (
            <div className="px-4 pt-3">
              <Notice tone="growing" title="Changed meanwhile">
                This subscription was changed since you began. The plan is made against how it stands now; reset to
                begin from there.
              </Notice>
            </div>
          )}
          <Section
            title="Filter policy"
            aside={
              filtered && (
                <Button look="ghost" size="sm" onClick={() => change({ filtered: false })}>
                  <FilterX aria-hidden />
                  No filter
                </Button>
              )
            }
          >
            {filtered ? (
              <FilterEditor draft={draft} check={check} keptOut={state.keptOut} onChange={change} />
            ) : (
              <div className="flex flex-col items-start gap-2">
                <p className="text-soft">None: every message is delivered.</p>
                <Button onClick={() => change({ filtered: true })}>
                  <Filter aria-hidden />
                  {present.filterPolicy === null ? 'Add a filter' : 'Filter again'}
                </Button>
              </div>
            )}
          </Section>
        </div>
        <div className="min-w-0 border-b border-line @3xl:row-span-2 @3xl:border-b-0 @3xl:border-l">
          <Trial edge={edge} trial={trial} tried={tried} state={state} scope={scope} onChange={trials.set} />
        </div>
        <div className="min-w-0">
          <DeliverySettings edge={edge} draft={draft} scope={scope} onChange={change} />
        </div>
      </div>
      <SettingsBar id={edge.id} settings={settings} mistaken={filtered && check.mistakes.length > 0} />
    </div>
  );
}

/** `null` where it has something that Weir cannot judge: then nothing can be compared with it. */
function presentFilter({ filterPolicy: policy, filterPolicyScope: scope }: SubscriptionSettings): FilterSetting | null {
  return policy === null || parseFilterPolicy(policy, scope).policy ? { policy, scope } : null;
}
