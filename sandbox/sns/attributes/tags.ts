import { type Form, formList } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { invalidParameter } from '../errors.ts';

/** Tags a topic can have (SNS API reference, TagResource). */
const MAX_TAGS = 50;

/**
 * Reads a request's `Tags`.
 * @throws ServiceError `InvalidParameter`
 */
export function readTags(form: Form): Map<string, string> {
  const tags = new Map<string, string>();
  for (const member of formList(form, 'Tags.member')) {
    const key = member.get('Key') ?? '';
    const value = member.get('Value') ?? '';
    if (tags.has(key)) throw invalidParameter('Duplicated keys are not allowed.');
    if (key.length < 1 || key.length > 128 || /^aws:/i.test(key))
      throw invalidParameter('Tags Reason: invalid tag key');
    if (value.length > 256) throw invalidParameter('Tags Reason: invalid tag value');
    tags.set(key, value);
  }
  return tags;
}

/** @throws ServiceError `TagLimitExceeded` */
export function checkTagCount(count: number): void {
  if (count <= MAX_TAGS) return;
  const message = 'Could not complete request: tag quota of per resource exceeded';
  throw new ServiceError({ code: 'TagLimitExceeded', message });
}
