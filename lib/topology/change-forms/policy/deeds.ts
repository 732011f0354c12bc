import { globMatches } from '../../policy/glob.ts';
import type { Statement } from '../../policy/statements.ts';
import type { ResourceKind } from '../attribute-field.ts';

/** What people ask of a policy: who may put messages in, who may take them out, who may change the thing itself. */
export type Deed = 'send' | 'receive' | 'manage' | 'read';

/** Actions that a policy can grant, by what they come to. Service authorization reference, Amazon SQS and Amazon SNS. */
const ACTIONS: Record<ResourceKind, Partial<Record<Deed, readonly string[]>>> = {
  queue: {
    send: ['sqs:sendmessage'],
    receive: ['sqs:receivemessage', 'sqs:deletemessage', 'sqs:changemessagevisibility'],
    manage: [
      'sqs:setqueueattributes',
      'sqs:purgequeue',
      'sqs:deletequeue',
      'sqs:addpermission',
      'sqs:removepermission',
      'sqs:tagqueue',
      'sqs:untagqueue',
    ],
    read: ['sqs:getqueueattributes', 'sqs:getqueueurl', 'sqs:listdeadlettersourcequeues', 'sqs:listqueuetags'],
  },
  topic: {
    send: ['sns:publish'],
    receive: ['sns:subscribe'],
    manage: [
      'sns:settopicattributes',
      'sns:deletetopic',
      'sns:addpermission',
      'sns:removepermission',
      'sns:putdataprotectionpolicy',
    ],
    read: ['sns:gettopicattributes', 'sns:listsubscriptionsbytopic', 'sns:getdataprotectionpolicy'],
  },
};

/** In the order in which they are told. */
export const DEEDS: readonly Deed[] = ['send', 'receive', 'manage', 'read'];

/** What a statement's actions come to, be they allowed or denied. */
export function deedsOf(kind: ResourceKind, { actions, inverted }: Statement): Deed[] {
  const named = (action: string) => actions.some((pattern) => globMatches(pattern.toLowerCase(), action));
  const except = inverted.includes('NotAction');
  return DEEDS.filter((deed) => ACTIONS[kind][deed]?.some((action) => named(action) !== except));
}
