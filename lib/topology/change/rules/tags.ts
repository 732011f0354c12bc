import type { TagValues } from '#lib/contracts/intent.ts';

/** Tags a resource; AWS's own do not count. SQS developer guide, "Quotas related to queues"; SNS API reference, TagResource. */
export const MOST_TAGS = 50;

/** Tags of AWS's own (a stack's, say) can be neither set nor removed. Source: AWS general reference, "Tag naming". */
export function isAwsTag(key: string): boolean {
  return /^aws:/i.test(key);
}

/** The tags that people gave, and can give again. */
export function ownTags(tags: TagValues): TagValues {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !isAwsTag(key)));
}
