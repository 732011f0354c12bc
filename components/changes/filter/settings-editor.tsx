'use client';

import { Filter, FilterX } from 'lucide-react';
import { useMemo } from 'react';
import { Notice } from '#components/inspector/notice.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { Button } from '#components/ui/button.tsx';
import type { SubscriptionSettings } from '#lib/contracts/intent.ts';
import { checkDraft } from '#lib/topology/filter-policy/check-draft.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { DeliverySettings } from './delivery-settings.tsx';
import { FilterEditor } from './filter-editor.tsx';
import { SettingsBar } from './settings-bar.tsx';
import { Trial } from './trial.tsx';
import { useSettings } from './use-settings.ts';

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
  return (
    <div className="@container flex min-h-full flex-col">
      <div className="grid flex-1 grid-cols-1 content-start @3xl:grid-cols-2 @3xl:grid-rows-[auto_1fr]">
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
              <FilterEditor draft={draft} check={check} onChange={change} />
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
          <Trial edge={edge} settings={settings} check={filtered ? check : null} present={present} scope={scope} />
        </div>
        <div className="min-w-0">
          <DeliverySettings edge={edge} draft={draft} scope={scope} onChange={change} />
        </div>
      </div>
      <SettingsBar edge={edge} settings={settings} mistaken={filtered && check.mistakes.length > 0} />
    </div>
  );
}
