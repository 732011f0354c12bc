import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { Refusal } from '../refusal.ts';
import { theTopic } from '../resources.ts';
import { TOPIC_RULES, whyNotAttribute } from '../rules/attribute-rules.ts';
import { isFifo } from '../rules/fifo.ts';
import { attributesReason } from './attributes-reason.ts';

/** One call an attribute: SetTopicAttributes takes no more. */
export function planEditTopic(
  planner: Planner,
  { topicArn, attributes }: Extract<Intent, { kind: 'editTopic' }>,
): void {
  const now = theTopic(planner.world, topicArn).attributes;
  checkTopicAttributes(topicArn, attributes);
  for (const [name, value] of Object.entries(attributes)) {
    if (sameText(now[name] ?? '', value)) continue;
    const reason = attributesReason({ kind: 'topic', of: `topic ${nameOfArn(topicArn)}`, now, set: { [name]: value } });
    planner.step({ action: 'SetTopicAttributes', arn: topicArn, name, value }, reason);
  }
}

/** Throws `Refusal` where SNS would not have these attributes. */
export function checkTopicAttributes(arn: string, set: AttributeValues): void {
  for (const [name, value] of Object.entries(set)) {
    const whyNot = whyNotAttribute(TOPIC_RULES, isFifo(arn), name, value);
    if (whyNot) throw new Refusal(whyNot);
  }
}
