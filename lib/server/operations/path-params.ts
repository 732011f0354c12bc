import { z } from 'zod';
import { QueueName, TopicName } from '#lib/contracts/arn.ts';
import { ConnectionId } from '#lib/contracts/connection.ts';

export const InConnection = z.object({ connection: ConnectionId });
export const OfQueue = z.object({ connection: ConnectionId, name: QueueName });
export const OfTopic = z.object({ connection: ConnectionId, name: TopicName });
