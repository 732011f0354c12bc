import { invalidParameterValue } from '../request/errors.ts';

const MAX_TAGS = 50;

/** @throws ServiceError `InvalidParameterValue` for a key or value that is too long (128 and 256 characters) */
export function checkTags(tags: Map<string, string>): Map<string, string> {
  for (const [key, value] of tags) {
    if (key.length < 1 || key.length > 128 || /^aws:/i.test(key))
      throw invalidParameterValue(`Invalid tag key ${key}.`);
    if (value.length > 256) throw invalidParameterValue(`Tag value of ${key} exceeds the maximum length of 256.`);
  }
  if (tags.size > MAX_TAGS) throw invalidParameterValue(`Too many tags added; ${MAX_TAGS} are allowed.`);
  return tags;
}
