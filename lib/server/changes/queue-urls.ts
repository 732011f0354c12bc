import type { Aws } from '#lib/server/aws/clients.ts';
import { getQueueUrl } from '#lib/server/aws/sqs/get-queue-url.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';

/** URLs by ARN: a queue that is made again has the URL that it had. */
export type QueueUrls = {
  /** Errors: those of `GetQueueUrl`. */
  of(queueArn: string): Promise<string>;
  note(queueArn: string, url: string): void;
};

/** None known yet; each is asked for once. */
export function createQueueUrls(aws: Aws): QueueUrls {
  const urls = new Map<string, string>();
  return {
    async of(queueArn) {
      const known = urls.get(queueArn);
      if (known !== undefined) return known;
      const owner = parseArn(queueArn)?.account;
      const url = await getQueueUrl({ aws, urgency: 'selected', name: nameOfArn(queueArn), ...(owner && { owner }) });
      urls.set(queueArn, url);
      return url;
    },
    note: (queueArn, url) => void urls.set(queueArn, url),
  };
}
