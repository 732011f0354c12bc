import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import { fromAwsError } from './aws-error.ts';
import type { Aws } from './clients.ts';
import type { Lane } from './limiter.ts';
import type { Urgency } from './urgency.ts';

/** What every verb takes. */
export type Ask = { aws: Aws; urgency?: Urgency };

type Call<T> = Ask & {
  service: 'sqs' | 'sns';
  /** The API's action, e.g. `ListQueues`. */
  action: string;
  /** What it is asked of, as a person would name it. */
  resource: string;
  lane?: Lane;
  /** For a verb that changes something: it is never sent a second time in silence. */
  once?: boolean;
  send: () => Promise<T>;
};

/**
 * Sends one call through the limiter; errors come out as ours, and how it ended is told to `aws.outcomes`.
 * `conflict` for an action that the server is known not to have: it is not sent.
 */
export async function call<T>(input: Call<T>): Promise<T> {
  const { aws, urgency = 'rest', service, resource, lane = 'main', once = false, send } = input;
  const action = `${service}:${input.action}`;
  if (aws.absences.has(action)) throw weirError('conflict', `${aws.host(service)} does not have ${action}.`);
  const { identity } = aws;
  const asked = { action, resource, host: aws.host(service), once, ...(identity && { source: identity.source }) };
  const sendOnce = () =>
    send().catch((error: unknown) => {
      throw fromAwsError(error, asked);
    });
  try {
    const answer = await aws.limiter.run({ lane, urgency, once, call: sendOnce });
    aws.outcomes.tell({ service, action, resource, error: null });
    return answer;
  } catch (error) {
    if (isWeirError(error) && error.code === 'unauthenticated') identity?.renew();
    if (isWeirError(error)) aws.outcomes.tell({ service, action, resource, error });
    throw error;
  }
}
