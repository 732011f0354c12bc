import type { TagValues } from '#lib/contracts/intent.ts';
import { ownTags } from '../../change/rules/tags.ts';
import { type Hcl, object, text } from './hcl.ts';

/** Tags as an argument; none where there are none. `aws:` tags are AWS's own and cannot be set. */
export function tagsOf(tags: TagValues): [string, Hcl][] {
  const own = Object.entries(ownTags(tags));
  return own.length > 0 ? [['tags', object(own.map(([key, value]) => [key, text(value)]))]] : [];
}
