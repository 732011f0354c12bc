import { type Fact, Facts } from '#components/inspector/facts.tsx';
import { Section } from '#components/inspector/section.tsx';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import { DEEDS, type Deed } from '#lib/topology/change-forms/policy/deeds.ts';
import type { Rule } from '#lib/topology/change-forms/policy/who-may.ts';
import { DEED_WORDS } from './deed-words.ts';

const TOLD = DEEDS.filter((deed) => deed !== 'read');

/** Who may send, receive and manage, in a line each. */
export function RightsSummary({ kind, rules }: { kind: ResourceKind; rules: readonly Rule[] }) {
  return (
    <Section title="Who may, by this policy">
      <Facts facts={TOLD.map((deed) => fact(kind, deed, rules))} />
      <p className="mt-2 text-xs text-mute">
        Identities of its own account may too, as far as their own policies let them.
      </p>
    </Section>
  );
}

function fact(kind: ResourceKind, deed: Deed, rules: readonly Rule[]): Fact {
  const about = rules.filter(({ deeds }) => deeds.includes(deed));
  const named = (effect: Rule['effect']) => [...new Set(about.filter((rule) => rule.effect === effect).map(whoWords))];
  const [allowed, denied] = [named('Allow'), named('Deny')];
  return {
    term: DEED_WORDS[kind][deed],
    value: allowed.length > 0 ? allowed.join(', ') : 'nobody',
    ...(denied.length > 0 ? { note: `but not ${denied.join(', ')}` } : {}),
  };
}

function whoWords({ whoWords: words, conditions }: Rule): string {
  return conditions.length > 0 ? `${words} ${conditions.join(' ')}` : words;
}
