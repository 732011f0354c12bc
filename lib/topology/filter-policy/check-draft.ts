import { checkPolicy, keyMistakes, type PolicyCheck } from './check-policy.ts';
import { entryPlace, type FormCondition, type FormValue, type PolicyForm } from './form-model.ts';
import type { FilterScope, PolicyMistake } from './model.ts';
import { isNumberText } from './number-text.ts';
import { draftText, type PolicyDraft, sentText } from './policy-text.ts';

/** A draft's texts, and all that is to be said of it. */
export type DraftCheck = PolicyCheck & {
  /** As the editor shows it. */
  text: string;
  /** As it would be sent. */
  sent: string;
};

/** Checks a policy while it is written, as SNS would and more: half-written numbers, unnamed and repeated keys. */
export function checkDraft(draft: PolicyDraft, scope: FilterScope, present: string | null): DraftCheck {
  const text = draftText(draft);
  const sent = sentText(text, present);
  const { policy, mistakes: refused, ...counted } = checkPolicy(sent, scope);
  const mistakes = [
    ...refused,
    ...(counted.counts ? keyMistakes(sent) : []),
    ...(draft.view === 'form' ? unfinishedNumbers(draft.form, '') : []),
  ];
  return { text, sent, ...counted, mistakes, policy: mistakes.length === 0 ? policy : null };
}

/** Numbers that are none yet: as texts they would be another policy. */
function unfinishedNumbers(form: PolicyForm, under: string): PolicyMistake[] {
  return form.flatMap((entry) => {
    const at = entryPlace(under, entry);
    const { content } = entry;
    if (content.kind === 'choice') {
      return content.branches.flatMap((branch, index) => unfinishedNumbers(branch, `${at}[${index}]`));
    }
    if (content.kind === 'json') return [];
    return content.conditions.flatMap((condition, index) => {
      const unfinished = numbersOf(condition).some(({ text }) => !isNumberText(text));
      return unfinished ? { path: `${at}[${index}]`, message: 'this takes a number, such as 12 or -0.5' } : [];
    });
  });
}

function numbersOf(condition: FormCondition): readonly Pick<FormValue, 'text'>[] {
  if (condition.operator === 'number') return [condition];
  return condition.operator === 'not' ? condition.values.filter(({ kind }) => kind === 'number') : [];
}
