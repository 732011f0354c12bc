import type { LookAnswer, LookQuery } from '#lib/contracts/look.ts';
import { columnValue } from './column-value.ts';
import { compileFilter, type Matcher } from './filter/compile-filter.ts';
import type { Field, Mistake } from './filter/expression.ts';
import { filterSubject, type StoredMessage } from './filter/filter-subject.ts';
import { parseFilter } from './filter/parse-filter.ts';
import { readField } from './filter/read-field.ts';
import { type GroupLabel, shapeLabel, valueLabel } from './group-messages.ts';

/** A question that cannot be answered, since its filter, a column or the grouping cannot be read. */
export class QueryMistake extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(part: string, mistakes: readonly Mistake[]) {
    super(`${part} cannot be read: ${mistakes[0]?.message.replace(/\.$/, '') ?? ''}`);
    this.name = 'QueryMistake';
    this.mistakes = mistakes;
  }
}

/** ms of work after which others get their turn. */
const TURN = 10;

/**
 * Answers a question about messages that were seen. `pause` is awaited after each 10 ms of work, so that a thousand
 * large bodies do not hold up everything else; `now` in ms since 1970 is what ages are counted to.
 * @throws QueryMistake
 */
export async function querySeen({
  messages,
  query,
  now,
  pause,
}: {
  messages: Iterable<StoredMessage>;
  query: LookQuery;
  now: number;
  pause: () => Promise<void>;
}): Promise<LookAnswer> {
  const matches = readFilter(query.filter);
  const columns = query.columns.map((path) => columnValue(fieldOf(path, 'The column')));
  const labelOf = readGrouping(query.groupBy);
  const answer: LookAnswer = { total: 0, matched: [], columns: columns.map(() => []), groups: [] };
  const groups = new Map<string, string[]>();
  let turnBegan = performance.now();
  for (const message of messages) {
    answer.total += 1;
    const subject = filterSubject(message, now);
    if (matches(subject)) {
      const { messageId } = subject.seen;
      answer.matched.push(messageId);
      for (const [i, cellOf] of columns.entries()) answer.columns[i]?.push(cellOf(subject));
      if (labelOf) addTo(groups, labelOf(subject), messageId);
    }
    if (performance.now() - turnBegan > TURN) {
      await pause();
      turnBegan = performance.now();
    }
  }
  answer.groups = [...groups]
    .map(([label, ids]) => ({ label, messages: ids }))
    .toSorted((a, b) => b.messages.length - a.messages.length);
  return answer;
}

function readFilter(text: string | null): Matcher {
  if (text === null || text.trim() === '') return () => true;
  const read = parseFilter(text);
  if ('mistakes' in read) throw new QueryMistake('The filter', read.mistakes);
  return compileFilter(read.filter);
}

function readGrouping(groupBy: string | null): GroupLabel | null {
  if (groupBy === null) return null;
  return groupBy === 'shape' ? shapeLabel : valueLabel(fieldOf(groupBy, 'What to group by'));
}

function fieldOf(text: string, part: string): Field {
  const read = readField(text);
  if ('field' in read) return read.field;
  throw new QueryMistake(part, [{ from: 0, to: text.length, message: read.mistake }]);
}

function addTo(groups: Map<string, string[]>, label: string, messageId: string): void {
  const group = groups.get(label);
  if (group) group.push(messageId);
  else groups.set(label, [messageId]);
}
