import { TopicDetail } from '#lib/contracts/topic.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfTopic } from './path-params.ts';

export const getTopic = operation({
  operationId: 'getTopic',
  method: 'GET',
  path: '/api/connections/{connection}/topics/{name}',
  summary: 'Every attribute, tag and policy statement of one topic, read now.',
  access: 'read',
  params: OfTopic,
  output: TopicDetail,
});
