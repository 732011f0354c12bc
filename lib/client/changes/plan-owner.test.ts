import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { PLAIN } from '#lib/topology/change/testing/intents.ts';
import { keepPlanners, plannersOf, queuesElsewhere } from './plan-owner.ts';

const away = (arn: string) => arn.replace('eu-west-1', 'us-east-1');
const ownerOf = (id: string) => (id.includes('eu-west-1') ? 'eu' : 'us');

const across: Intent = {
  kind: 'subscribe',
  topicArn: away(topicArn('alarms')),
  protocol: 'sqs',
  endpoint: queueArn('mail'),
  settings: PLAIN,
};
const allow: Intent = { kind: 'allowDelivery', topicArn: away(topicArn('alarms')), queueArn: queueArn('mail') };
const make: Intent = { kind: 'createQueue', name: 'mail', attributes: {}, tags: {} };
const edit: Intent = { kind: 'editQueue', queueArn: queueArn('mail'), attributes: {} };

it.each<[string, Intent[], string[]]>([
  ['a subscription is planned where its topic is, wherever its queue is', [across], ['us']],
  ['a change of a queue, where the queue is', [edit], ['eu']],
  ['that a topic may send, where the queue’s policy is', [allow], ['eu']],
  ['what is created goes with what it is created for', [make, across], ['us']],
  ['what is created for nothing is anybody’s', [make], []],
  ['changes of two connections have two planners', [edit, across], ['eu', 'us']],
])('%s', (_rule, intents, planners) => expect(plannersOf(intents, ownerOf)).toEqual(planners));

it('stays with the connection it was proposed for, whatever the map shows later', () => {
  const [created, subscribed, edited] = [{ ...make }, { ...across }, { ...edit }] as const;
  keepPlanners([created, subscribed], 'eu', ownerOf);
  keepPlanners([edited], 'eu', ownerOf);
  const alone = () => 'page';
  expect(plannersOf([created, subscribed], alone)).toEqual(['us']);
  expect(plannersOf([edited], alone)).toEqual(['eu']);
  const nobodys = { ...make };
  keepPlanners([nobodys], 'page', ownerOf);
  expect(plannersOf([nobodys], ownerOf)).toEqual(['page']);
});

it('knows the queues whose policies are planned by another connection', () => {
  const [queueHere, queueThere] = [queueArn('mail'), away(queueArn('mail'))];
  const here: Intent = { ...across, endpoint: queueThere };
  const mail: Intent = { ...across, protocol: 'email', endpoint: 'ops@shop.example' };
  expect(queuesElsewhere([across, here, mail, edit], 'us', ownerOf)).toEqual([
    { topicArn: away(topicArn('alarms')), queueArn: queueHere, owner: 'eu' },
  ]);
});
