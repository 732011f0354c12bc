import { ownValue, someAtPath } from '../some-at-path.ts';
import type { Field } from './expression.ts';
import type { FilterSubject } from './filter-subject.ts';

/** Whether a test holds for one of the values that a field has in a message; without a value nothing holds. */
export type SomeValue = (subject: FilterSubject, test: (value: unknown) => boolean) => boolean;

/** Where a field's values are. Those of a body are JSON, of times and sizes numbers (ms, bytes), all others text. */
export function someValueOf(field: Field): SomeValue {
  switch (field.name) {
    case 'body': {
      const { path } = field;
      return (subject, test) => someAtPath(subject.inside().value, path, test);
    }
    case 'attr': {
      const { key } = field;
      return (subject, test) => {
        const own = ownValue(subject.attributes(), key) ?? ownValue(subject.inside().published, key);
        return someText([ownValue(own, 'value')], test);
      };
    }
    case 'text':
      return (subject, test) => test(subject.body()) || someText([subject.inside().text], test);
    case 'from':
      return ({ seen }, test) => someText([...namesOf(seen.cameFrom), ...namesOf(seen.topicArn)], test);
    case 'group':
      return ({ seen }, test) => someText([seen.groupId], test);
    case 'id':
      return ({ seen }, test) => test(seen.messageId);
    case 'receives':
      return ({ seen }, test) => test(seen.receiveCount);
    case 'size':
      return ({ seen }, test) => test(seen.size);
    case 'sent':
      return ({ seen }, test) => test(Date.parse(seen.sentAt));
    case 'age':
      return ({ seen, now }, test) => test(now - Date.parse(seen.sentAt));
  }
}

function someText(values: readonly unknown[], test: (value: unknown) => boolean): boolean {
  return values.some((value) => typeof value === 'string' && test(value));
}

/** A queue or topic is known by its name and by its ARN. */
function namesOf(arn: string | null): string[] {
  return arn === null ? [] : [arn.slice(arn.lastIndexOf(':') + 1), arn];
}
