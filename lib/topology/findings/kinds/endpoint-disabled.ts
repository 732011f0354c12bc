import { nameOfArn } from '../../arn.ts';
import { endpointId, endpointName } from '../../endpoint.ts';
import type { Account } from '../account.ts';
import { subscriptionEvidence } from '../policy-evidence.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Devices of mobile push that take nothing: the push service said that the token is dead, somebody switched the endpoint
 * off, or it was deleted and left its subscription behind. Source: SNS API reference, SetEndpointAttributes, DeleteEndpoint.
 */
export function* judgeDevices({ subscriptions }: Account): Iterable<Verdict> {
  for (const subscription of subscriptions) {
    const { id, topicArn, protocol, endpoint, device } = subscription;
    if (device !== 'disabled' && device !== 'gone') continue;
    const [topic, name] = [nameOfArn(topicArn), endpointName(subscription)];
    const gone = device === 'gone';
    yield {
      finding: {
        severity: 'loss',
        about: [id, endpointId(protocol, endpoint)],
        title: gone ? `The device ${name} of ${topic} does not exist` : `The device ${name} of ${topic} is disabled`,
        explanation: gone
          ? 'Its endpoint was deleted, and its subscription stayed: SNS drops what it should get.'
          : 'SNS drops what it should get. SNS disables an endpoint when the push service says that its token is no longer valid; the app has to register its new token and set Enabled to true. Where the app was removed, end the subscription.',
        evidence: [
          subscriptionEvidence(subscription),
          gone ? { label: 'GetEndpointAttributes', value: 'NotFound' } : { label: 'Enabled', value: 'false' },
        ],
        mend: gone
          ? { words: `Unsubscribes ${name} from ${topic}.`, intents: [{ kind: 'unsubscribe', subscription: id }] }
          : null,
      },
    };
  }
}
