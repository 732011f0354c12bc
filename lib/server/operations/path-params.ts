import { z } from 'zod';
import { QueueName, TopicName } from '#lib/contracts/arn.ts';
import { ConnectionId } from '#lib/contracts/connection.ts';
import { LookId } from '#lib/contracts/look.ts';
import { MessageId } from '#lib/contracts/message.ts';
import { ApplicationName, DeviceId, PlatformName } from '#lib/contracts/platform-application.ts';

export const InConnection = z.object({ connection: ConnectionId });
export const OfQueue = z.object({ connection: ConnectionId, name: QueueName });
export const OfTopic = z.object({ connection: ConnectionId, name: TopicName });
export const OfApplication = z.object({
  connection: ConnectionId,
  platform: PlatformName,
  name: ApplicationName,
});
export const OfDevice = OfApplication.extend({ device: DeviceId });
export const OfLook = z.object({ connection: ConnectionId, look: LookId });
export const OfMessage = z.object({ connection: ConnectionId, look: LookId, messageId: MessageId });
export const OfPlan = z.object({ connection: ConnectionId, plan: z.uuid() });
export const OfChange = z.object({ connection: ConnectionId, change: z.uuid() });
