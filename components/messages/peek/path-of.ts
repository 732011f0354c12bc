/** A path as columns and filters write it: `order.id`, `.order.id` and `$.order.id` are `body.order.id`; `null` = nothing typed. */
export function pathOf(typed: string): string | null {
  const path = typed.trim().replace(/^\$?\.?/, '');
  if (path === '') return null;
  return /^body($|[.[])/.test(path) ? path : path.startsWith('[') ? `body${path}` : `body.${path}`;
}
