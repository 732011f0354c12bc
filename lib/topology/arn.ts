/** The parts of an ARN: `arn:{partition}:{service}:{region}:{account}:{resource}`; `resource` may hold colons. */
export type ArnParts = { partition: string; service: string; region: string; account: string; resource: string };

const ARN = /^arn:([^:\s]+):([^:\s]+):([^:\s]*):([^:\s]*):(\S+)$/;

/** Takes any ARN apart (also a function's or a delivery stream's); `null` where the text is none. */
export function parseArn(arn: string): ArnParts | null {
  const [, partition, service, region, account, resource] = ARN.exec(arn) ?? [];
  if (!partition || !service || region === undefined || account === undefined || !resource) return null;
  return { partition, service, region, account, resource };
}

/** Where queues and topics are made. */
export type Place = Pick<ArnParts, 'partition' | 'region' | 'account'>;

/** The ARN that a queue of this name has, or will have. */
export function queueArnAt({ partition, region, account }: Place, name: string): string {
  return `arn:${partition}:sqs:${region}:${account}:${name}`;
}

/** The ARN that a topic of this name has, or will have. */
export function topicArnAt({ partition, region, account }: Place, name: string): string {
  return `arn:${partition}:sns:${region}:${account}:${name}`;
}

/**
 * The ARN of the queue that a URL names; `null` where its path does not end in `{account}/{name}`.
 * The host tells no region on custom endpoints, so the region is the connection's.
 * Source: SQS developer guide, "Queue and message identifiers".
 */
export function arnOfQueueUrl(url: string, at: { partition: string; region: string }): string | null {
  if (!URL.canParse(url)) return null;
  const [, account, name] = /\/(\d{1,12})\/([\w.-]+)\/?$/.exec(new URL(url).pathname) ?? [];
  return account && name ? queueArnAt({ ...at, account }, name) : null;
}

/** characters of a device's id: enough to tell two of an app apart */
const ID_SHOWN = 8;

/**
 * The name people know the resource by: the last part of its ARN (`function:name` → `name`), of a device its app and the
 * begin of its id; other text as it is.
 */
export function nameOfArn(arn: string): string {
  const resource = parseArn(arn)?.resource;
  const [, app, id] = /^endpoint\/[^/]+\/([^/]+)\/([^/]+)$/.exec(resource ?? '') ?? [];
  if (app && id) return `${app} ${id.slice(0, ID_SHOWN)}`;
  return resource?.split(/[:/]/).findLast((part) => part !== '') ?? arn;
}
