import { getQueueUrl } from '#lib/server/aws/sqs/get-queue-url.ts';
import type { Desk } from '#lib/server/desk.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';

/** URLs by ARN: a queue that is made again has the URL that it had. */
export type QueueUrls = {
  /** Errors: those of `GetQueueUrl`. */
  of(queueArn: string): Promise<string>;
  note(queueArn: string, url: string): void;
};

/** Those of the picture are known; each other is asked for once. */
export function createQueueUrls({ aws, monitor }: Pick<Desk, 'aws' | 'monitor'>): QueueUrls {
  const urls = new Map<string, string>();
  return {
    async of(queueArn) {
      const known = urls.get(queueArn) ?? monitor.queueUrl(queueArn);
      if (known !== null) return known;
      const owner = parseArn(queueArn)?.account;
      const url = await getQueueUrl({ aws, urgency: 'selected', name: nameOfArn(queueArn), ...(owner && { owner }) });
      urls.set(queueArn, url);
      return url;
    },
    note: (queueArn, url) => void urls.set(queueArn, url),
  };
}
