/** A request's parameters, or the part of them below one name. */
export type Form = ReadonlyMap<string, string>;

/** The first value of each parameter. */
export function readForm(params: URLSearchParams): Form {
  const form = new Map<string, string>();
  for (const [name, value] of params) {
    if (!form.has(name)) form.set(name, value);
  }
  return form;
}

/**
 * The members of a list such as `Tags.member.1.Key`, in the order of their numbers: `formList(form, 'Tags.member')`.
 * What stands directly in `TagKeys.member.1` is under the empty name.
 */
export function formList(form: Form, prefix: string): Form[] {
  const members = new Map<number, Map<string, string>>();
  for (const [name, value] of form) {
    if (!name.startsWith(`${prefix}.`)) continue;
    const [number = '', ...rest] = name.slice(prefix.length + 1).split('.');
    if (!/^\d{1,6}$/.test(number)) continue;
    const member = members.get(Number(number)) ?? new Map<string, string>();
    member.set(rest.join('.'), value);
    members.set(Number(number), member);
  }
  return [...members].sort(([a], [b]) => a - b).map(([, member]) => member);
}

/** The texts of a list such as `TagKeys.member.1`: `formTexts(form, 'TagKeys.member')`. */
export function formTexts(form: Form, prefix: string): string[] {
  return formList(form, prefix).map((member) => member.get('') ?? '');
}

/** A map such as `Attributes.entry.1.key` and `….value`. */
export function formMap(form: Form, name: string): Map<string, string> {
  return new Map(formList(form, `${name}.entry`).map((entry) => [entry.get('key') ?? '', entry.get('value') ?? '']));
}
