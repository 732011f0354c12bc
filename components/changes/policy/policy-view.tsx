'use client';

import { Section } from '#components/inspector/section.tsx';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import { type Rule, rulesOf, type Who } from '#lib/topology/change-forms/policy/who-may.ts';
import { RightsSummary } from './rights-summary.tsx';
import { RuleItem } from './rule-item.tsx';

type PolicyViewProps = {
  kind: ResourceKind;
  /** The policy's text. */
  policy: string;
  /** Plans to take a statement out; left out where that cannot be planned. */
  onRemove?: ((rule: Rule) => void) | undefined;
};

const GROUPS: Record<Who, string> = {
  anyone: 'Anyone',
  services: 'AWS services',
  accounts: 'Accounts',
  identities: 'Roles and users',
};

/** A resource policy as people ask after it: who may do what, then each statement, grouped by whom it is about. */
export function PolicyView({ kind, policy, onRemove }: PolicyViewProps) {
  const rules = readRules(kind, policy);
  if (typeof rules === 'string') {
    return (
      <Section title="In words">
        <p className="text-growing">{rules}</p>
      </Section>
    );
  }
  return (
    <>
      <RightsSummary kind={kind} rules={rules} />
      {Object.entries(GROUPS).map(([who, title]) => {
        const members = rules.filter((rule) => rule.who === who);
        if (members.length === 0) return null;
        return (
          <Section key={who} title={title}>
            <ul className="flex flex-col gap-3">
              {members.map((rule) => (
                <RuleItem key={rule.index} kind={kind} rule={rule} onRemove={onRemove} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

/** The rules, or why they cannot be read. */
function readRules(kind: ResourceKind, policy: string): Rule[] | string {
  try {
    return rulesOf(kind, policy);
  } catch (error) {
    return error instanceof Error ? error.message : 'The policy cannot be read.';
  }
}
