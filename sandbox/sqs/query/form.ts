/** A request's parameters, or the part of them below one name. */
export type Form = ReadonlyMap<string, string>;

/**
 * The members of a list such as `Tag.1.Key`, in the order of their numbers. One member may go without a number, as in
 * `AttributeName=All` (SQS API reference, examples). What stands directly in `AttributeName.1` is under the empty name.
 * SDKs write a list without members as `TagKey=`.
 */
export function membersOf(form: Form, listName: string): Form[] {
  const members = new Map<number, Map<string, string>>();
  for (const [name, value] of form) {
    if (name === listName ? value === '' : !name.startsWith(`${listName}.`)) continue;
    const [, number, rest = ''] = /^(?:\.(\d{1,6})(?=\.|$))?\.?(.*)$/.exec(name.slice(listName.length)) ?? [];
    const index = Number(number ?? 0);
    const member = members.get(index) ?? new Map<string, string>();
    member.set(rest, value);
    members.set(index, member);
  }
  return [...members].sort(([a], [b]) => a - b).map(([, member]) => member);
}
