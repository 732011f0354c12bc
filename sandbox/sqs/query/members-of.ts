import { type Form, formList } from '#sandbox/core/form.ts';

/**
 * The members of a list such as `Tag.1.Key`, in the order of their numbers. One member may go without a number, as in
 * `AttributeName=All` (SQS API reference, examples); it comes first. SDKs write a list without members as `TagKey=`.
 */
export function membersOf(form: Form, listName: string): Form[] {
  const sole = withoutNumber(form, listName);
  return [...(sole.size > 0 ? [sole] : []), ...formList(form, listName)];
}

function withoutNumber(form: Form, listName: string): Form {
  const member = new Map<string, string>();
  for (const [name, value] of form) {
    if (name === listName && value !== '') member.set('', value);
    if (!name.startsWith(`${listName}.`)) continue;
    const rest = name.slice(listName.length + 1);
    if (!/^\d{1,6}(\.|$)/.test(rest)) member.set(rest, value);
  }
  return member;
}
