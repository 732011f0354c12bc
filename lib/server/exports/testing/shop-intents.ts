import type { Intent } from '#lib/contracts/intent.ts';
import { arnOf } from './open-shop.ts';

export const SUBSCRIBE: Intent = {
  kind: 'subscribe',
  topicArn: arnOf('sns', 'refunds'),
  protocol: 'sqs',
  endpoint: arnOf('sqs', 'order-emails'),
  settings: {
    filterPolicy: `{"note":["it's $(id) \`id\` \\"\\n${'$'}{x} %{y} ü𐐷"]}`,
    filterPolicyScope: 'MessageBody',
    rawMessageDelivery: true,
    deadLetterArn: arnOf('sqs', 'orders-undelivered'),
  },
};
const TAG: Intent = {
  kind: 'setTags',
  arn: arnOf('sns', 'refunds'),
  set: { "o'brien": '$HOME `x`\n"' },
  remove: ['stage'],
};
export const RENAME: Intent = {
  kind: 'editTopic',
  topicArn: arnOf('sns', 'refunds'),
  attributes: { DisplayName: 'file:///etc/passwd' },
};
export const CREATE: Intent = {
  kind: 'createQueue',
  name: 'new',
  attributes: { DelaySeconds: '5' },
  tags: { a: "b'c" },
};
const UNSUBSCRIBE: Intent = {
  kind: 'unsubscribe',
  subscription: [arnOf('sns', 'orders'), 'sqs', arnOf('sqs', 'fraud-check')].join('|'),
};
export const REMOVE: Intent = { kind: 'deleteQueue', queueArn: arnOf('sqs', 'nightly-reports') };
/** Of the shop's one disabled device, whose id follows from its token. */
export const ENABLE: Intent = {
  kind: 'enableDevice',
  endpointArn: arnOf('sns', 'endpoint/GCM/shop-app/f0b9434b-70f4-3d4a-8756-7368b070ac0c'),
};

/** What a person might want of the shop, with values that try to be more than text. */
export const ALL = [SUBSCRIBE, TAG, RENAME, CREATE, UNSUBSCRIBE, REMOVE, ENABLE];
