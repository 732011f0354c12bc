import { conditionWords } from './condition-words.ts';
import type { FormEntry, PolicyForm } from './form-model.ts';
import { readForm } from './read-form.ts';

/**
 * All of a policy in plain language: `kind is pick or pack, and total > 100`. `null` where everything passes, or where
 * the text is no policy that can be said.
 */
export function policyWords(policy: string): string | null {
  const { form } = readForm(policy);
  return form && form.length > 0 ? formWords(form, '') : null;
}

function formWords(form: PolicyForm, under: string): string {
  return form.map((entry) => entryWords(entry, under)).join(', and ');
}

function entryWords({ path, content }: FormEntry, under: string): string {
  const keys = under === '' ? path : [under, ...path];
  switch (content.kind) {
    case 'conditions':
      return `${keys.join('.') || '(no key)'} ${conditionWords(content.conditions)}`;
    case 'choice': {
      const inside = keys.slice(0, -1).join('.');
      return `either ${content.branches.map((branch) => `(${formWords(branch, inside)})`).join(' or ')}`;
    }
    case 'json':
      return `${keys.join('.')} as ${content.text}`;
  }
}
