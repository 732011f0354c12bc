import { readField } from '#lib/messages/filter/read-field.ts';

/**
 * A field as columns and filters write it, whose first step may be left out: `order.id`, `.order.id` and `$.order.id` are
 * `body.order.id`; `attr.kind` is itself. `null` = it names none.
 */
export function pathOf(typed: string): string | null {
  const text = typed.trim();
  const path = text.replace(/^\$?\.?/, '');
  const asBody = path.startsWith('[') ? `body${path}` : `body.${path}`;
  return [text, asBody].find((candidate) => 'field' in readField(candidate)) ?? null;
}
