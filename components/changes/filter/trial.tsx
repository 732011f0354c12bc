'use client';

import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { Choice } from '#components/messages/look/choice.tsx';
import type { TrialDraft, TrialSource } from '#lib/client/filters/settings-draft.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { LookTrial } from './look-trial.tsx';
import { TailTrial } from './tail-trial.tsx';
import { TypedTrial } from './typed-trial.tsx';
import type { TrialState, Tried } from './use-trial.ts';

type TrialProps = {
  edge: SubscriptionEdge;
  trial: TrialDraft;
  tried: Tried;
  state: TrialState;
  scope: Scope;
  onChange: (trial: TrialDraft) => void;
};

const LABELS: Record<TrialSource, string> = { typed: 'Typed', look: 'Last look', tail: 'Live from the topic' };

/** Tries the filter on messages: who gets them, who does not and why, and what changes against how it stands. */
export function Trial({ edge, trial, tried, state, scope, onChange }: TrialProps) {
  const { source, sources } = state;
  const shown = { state, compared: tried.present !== null, scope };
  return (
    <Section title="Try it on messages">
      <div className="flex flex-col gap-3">
        <Choice
          label="Messages"
          options={sources.map((value) => ({ value, label: LABELS[value] }))}
          value={source}
          onChange={(next) => onChange({ ...trial, source: next })}
        />
        {tried.edited === null && (
          <p role="status" className="text-xs text-growing">
            The filter is tried again once nothing in it is marked as a mistake.
          </p>
        )}
        {source === 'typed' && (
          <TypedTrial typed={trial} verdict={state.typed} onChange={(next) => onChange({ ...trial, ...next })} />
        )}
        {source === 'look' && <LookTrial queueArn={edge.target} {...shown} />}
        {source === 'tail' && <TailTrial topicArn={edge.source} {...shown} />}
      </div>
    </Section>
  );
}
