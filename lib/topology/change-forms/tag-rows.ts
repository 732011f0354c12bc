import { isAwsTag, MOST_TAGS } from '../change/rules/tags.ts';
import { nextId } from './next-id.ts';

/** One tag in a form; `row` tells rows apart, also those that are still empty. */
export type TagRow = { row: number; name: string; value: string };

type Tags = Readonly<Record<string, string>>;

/** characters. SQS developer guide, "Quotas related to queues"; SNS API reference, TagResource. */
const NAME_LENGTH = 128;
const VALUE_LENGTH = 256;

/** A row for each tag that was read. */
export function tagRowsOf(tags: Tags): TagRow[] {
  return Object.entries(tags).map(([name, value], row) => ({ row, name, value }));
}

/** An empty row that is told apart from all others. */
export function newTagRow(rows: readonly TagRow[]): TagRow {
  return { row: nextId(rows.map(({ row }) => row)), name: '', value: '' };
}

/** The tags that the rows stand for; rows without a name stand for none. */
export function tagsOf(rows: readonly TagRow[]): Record<string, string> {
  return Object.fromEntries(rows.filter(({ name }) => name !== '').map(({ name, value }) => [name, value]));
}

/** What is wrong in rows, by row; `null` is of them all. AWS's own tags, which were there before, are never wrong. */
export function tagMistakes(rows: readonly TagRow[], seen: Tags): Map<number | null, string> {
  const mistakes = new Map<number | null, string>();
  const names = new Set<string>();
  for (const { row, name, value } of rows) {
    const mistake = isAwsTag(name) && seen[name] === value ? null : tagMistake(name, value, names.has(name));
    if (mistake) mistakes.set(row, mistake);
    names.add(name);
  }
  const mine = rows.filter(({ name }) => !isAwsTag(name)).length;
  if (mine > MOST_TAGS) mistakes.set(null, `At most ${MOST_TAGS} tags; these are ${mine}.`);
  return mistakes;
}

function tagMistake(name: string, value: string, twice: boolean): string | null {
  if (name === '') return value === '' ? null : 'A tag needs a key.';
  if (twice) return 'There is another tag with this key.';
  if (isAwsTag(name)) return 'Keys that begin with aws: are AWS’s own.';
  if (name.length > NAME_LENGTH) return `A key has at most ${NAME_LENGTH} characters.`;
  return value.length > VALUE_LENGTH ? `A value has at most ${VALUE_LENGTH} characters.` : null;
}

/** What must be set and removed so that the tags are those of the rows; `null` = nothing. */
export function tagChanges(
  seen: Tags,
  rows: readonly TagRow[],
): { set: Record<string, string>; remove: string[] } | null {
  const wanted = tagsOf(rows);
  const set = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => seen[name] !== value));
  const remove = Object.keys(seen).filter((name) => !(name in wanted) && !isAwsTag(name));
  return Object.keys(set).length + remove.length === 0 ? null : { set, remove };
}
