import { jsonForm, reformatJson } from '#lib/messages/json/reformat-json.ts';
import type { PolicyForm } from './form-model.ts';
import { printForm } from './print-form.ts';
import { readForm } from './read-form.ts';

/** A policy while it is written: as JSON, or as a form, which keeps the text it was read from. */
export type PolicyDraft =
  | { view: 'json'; text: string }
  | { view: 'form'; form: PolicyForm; read: { text: string; form: PolicyForm } };

/** What a new filter begins with: a key without a name. */
const BLANK = '{\n  "": [\n    ""\n  ]\n}';

/** A policy opened to be edited, indented to be read; in the form where that can show it. */
export function openPolicy(policy: string | null): PolicyDraft {
  const text = policy === null ? BLANK : indented(policy);
  const { form } = readForm(text);
  return form ? { view: 'form', form, read: { text, form } } : { view: 'json', text };
}

/** The draft's JSON. A form that was not touched answers the very text that it was read from. */
export function draftText(draft: PolicyDraft): string {
  if (draft.view === 'json') return draft.text;
  return draft.form === draft.read.form ? draft.read.text : printForm(draft.form);
}

/** The same policy as JSON. */
export function asJson(draft: PolicyDraft): PolicyDraft {
  return { view: 'json', text: draftText(draft) };
}

/** The same policy as a form, or why the form cannot show it. */
export function asForm(draft: PolicyDraft): { draft: PolicyDraft } | { why: string } {
  const text = draftText(draft);
  const { form, why } = readForm(text);
  return form ? { draft: { view: 'form', form, read: { text, form } } } : { why };
}

/** The text to send: laid out as the present policy is, so that only what was meant changes; else without white space. */
export function sentText(text: string, present: string | null): string {
  if (!isJson(text)) return text;
  if (present !== null && isJson(present) && compact(present) === compact(text)) return present;
  return reformatJson(text, (present !== null && isJson(present) && jsonForm(present)) || 'compact');
}

const compact = (text: string): string => reformatJson(text, 'compact');

const indented = (text: string): string => (isJson(text) ? reformatJson(text, 'indented') : text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
