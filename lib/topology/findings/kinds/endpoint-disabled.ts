import type { Finding } from '#lib/contracts/finding.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '../../arn.ts';
import { endpointId } from '../../endpoint.ts';
import { type Account, isHere } from '../account.ts';
import { subscriptionEvidence } from '../policy-evidence.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Devices of mobile push that take nothing: the push service said that the token is dead, somebody switched the endpoint
 * off, or it was deleted and left its subscription behind. Source: SNS API reference, SetEndpointAttributes, DeleteEndpoint.
 */
export function* judgeDevices(account: Account): Iterable<Verdict> {
  for (const subscription of account.subscriptions) {
    const { id, protocol, endpoint, device } = subscription;
    if (device !== 'disabled' && device !== 'gone') continue;
    const about: Finding['about'] = [id, endpointId(protocol, endpoint)];
    const said = device === 'gone' ? gone(subscription) : disabled(account, subscription);
    yield { finding: { severity: 'loss', about, ...said } };
  }
}

type Said = Omit<Finding, 'id' | 'kind' | 'severity' | 'about'>;

function gone(subscription: Subscription): Said {
  const { id, topicArn, endpoint } = subscription;
  const [topic, name] = [nameOfArn(topicArn), nameOfArn(endpoint)];
  return {
    title: `The device ${name} of ${topic} does not exist`,
    explanation: 'Its endpoint was deleted, and its subscription stayed: SNS drops what it should get.',
    evidence: [subscriptionEvidence(subscription), { label: 'GetEndpointAttributes', value: 'NotFound' }],
    mend: { words: `Unsubscribes ${name} from ${topic}.`, intents: [{ kind: 'unsubscribe', subscription: id }] },
  };
}

/** Whether its token is good is known to the app alone: it is enabled again, or its subscriptions end. */
function disabled(account: Account, subscription: Subscription): Said {
  const { topicArn, endpoint } = subscription;
  const name = nameOfArn(endpoint);
  const all = account.subscriptions.filter((each) => each.endpoint === endpoint && each.arn !== null);
  const topics = all.map((each) => nameOfArn(each.topicArn)).join(', ');
  return {
    title: `The device ${name} of ${nameOfArn(topicArn)} is disabled`,
    explanation:
      'SNS drops what it should get. SNS disables an endpoint when the push service says that its token is no longer valid. Enable it once the app has registered its new token; where the app was removed, end its subscriptions.',
    evidence: [subscriptionEvidence(subscription), { label: 'Enabled', value: 'false' }],
    mend: isHere(account.knowledge, endpoint)
      ? {
          words: `Enables ${name} again. Where its token is still the dead one, SNS disables it again.`,
          intents: [{ kind: 'enableDevice', endpointArn: endpoint }],
        }
      : null,
    otherwise: {
      words: `Or unsubscribes ${name} from ${topics}.`,
      intents: all.map(({ id }) => ({ kind: 'unsubscribe', subscription: id })),
    },
  };
}
