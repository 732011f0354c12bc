import type { AttributeValues } from '#lib/contracts/intent.ts';
import type { ResourceKind } from '../../change-forms/attribute-field.ts';
import { QUEUE_ATTRIBUTES } from '../../change-forms/queue-attributes.ts';
import { TOPIC_ATTRIBUTES } from '../../change-forms/topic-attributes.ts';
import { valueWords } from '../../change-forms/value-words.ts';

type Changed = {
  kind: ResourceKind;
  /** As a reason names it: `topic orders`. */
  of: string;
  now: AttributeValues;
  set: AttributeValues;
};

/** characters of a value that a reason tells; a longer one, such as a JSON document, is read in the call itself */
const LONGEST = 40;

/** Why attributes are set: `So that MessageRetentionPeriod of newsletter is 2 days, not 4 days`. */
export function attributesReason({ kind, of, now, set }: Changed): string {
  const told = Object.entries(set).map(([name, value], index) => {
    const subject = index === 0 ? `${name} of ${of}` : name;
    const [after, before] = [wordsFor(kind, name, value), wordsFor(kind, name, now[name])];
    const brief = after !== before && after.length <= LONGEST && before.length <= LONGEST;
    return brief ? `${subject} is ${after}, not ${before}` : `${subject} is as entered`;
  });
  return `So that ${told.join('; ')}`;
}

/** What AWS does not tell is at its default. */
function wordsFor(kind: ResourceKind, name: string, value: string | undefined): string {
  const fields = kind === 'queue' ? QUEUE_ATTRIBUTES : TOPIC_ATTRIBUTES;
  const field = fields.find((each) => each.name === name);
  return field ? valueWords(field, value ?? field.fallback) : (value ?? 'none');
}
