'use client';

import { useState } from 'react';
import { Choice } from '#components/messages/look/choice.tsx';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import type { SettingsDraft } from '#lib/client/filters/settings-draft.ts';
import type { DraftCheck } from '#lib/topology/filter-policy/check-draft.ts';
import { asForm, asJson, type PolicyDraft } from '#lib/topology/filter-policy/policy-text.ts';
import { policyWords } from '#lib/topology/filter-policy/policy-words.ts';
import { filterWords } from '#lib/topology/filter-words.ts';
import { Limits } from './limits.tsx';
import { PolicyFormFields } from './policy-form.tsx';
import { PolicyJson } from './policy-json.tsx';
import { PolicyMistakes } from './policy-mistakes.tsx';
import { ScopeChoice } from './scope-choice.tsx';

type FilterEditorProps = {
  draft: Pick<SettingsDraft, 'policy' | 'scope'>;
  check: DraftCheck;
  /** By the key, how many of the messages that the filter is tried on it keeps out. */
  keptOut: ReadonlyMap<string, number>;
  onChange: (change: Partial<Pick<SettingsDraft, 'policy' | 'scope'>>) => void;
};

const VIEWS = [
  { value: 'form', label: 'Form' },
  { value: 'json', label: 'JSON' },
] as const;

/** A filter policy, as a form or as JSON of the same, with what it says and how near it is to the limits. */
export function FilterEditor({ draft, check, keptOut, onChange }: FilterEditorProps) {
  const { policy, scope } = draft;
  const [refusal, setRefusal] = useState<string | null>(null);
  const setPolicy = (next: PolicyDraft) => {
    setRefusal(null);
    onChange({ policy: next });
  };
  const show = (view: PolicyDraft['view']) => {
    if (view === 'json') return setPolicy(asJson(policy));
    const shown = asForm(policy);
    if ('draft' in shown) setPolicy(shown.draft);
    else setRefusal(shown.why);
  };
  const words = check.mistakes.length === 0 ? (policyWords(check.text) ?? filterWords(check.text)) : null;
  return (
    <div className="flex flex-col gap-3">
      <ScopeChoice scope={scope} onChange={(next) => onChange({ scope: next })} />
      <Choice label="Edit as" options={VIEWS} value={policy.view} onChange={show} />
      {refusal !== null && (
        <p role="alert" className="text-xs text-growing">
          {refusal}
        </p>
      )}
      {policy.view === 'json' ? (
        <PolicyJson text={policy.text} scope={scope} onChange={(text) => setPolicy({ view: 'json', text })} />
      ) : (
        <PolicyFormFields
          form={policy.form}
          under=""
          setting={{ scope, keptOut, mistakes: new Map(check.mistakes.map(({ path, message }) => [path, message])) }}
          onChange={(form) => setPolicy({ ...policy, form })}
        />
      )}
      <PolicyMistakes mistakes={check.mistakes} placed={policy.view === 'form'} />
      <Limits counts={check.counts} bytes={check.bytes} />
      <p className="text-xs break-words text-soft">
        <span className="text-mute">Delivers </span>
        {check.counts?.keys === 0 ? (
          'everything: a policy without keys lets all pass'
        ) : (
          <VisibleText text={`only where ${words ?? '…'}`} />
        )}
      </p>
    </div>
  );
}
