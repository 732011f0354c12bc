import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { messageSize } from '#sandbox/sqs/queue/message-size.ts';
import { DEFAULT_MAXIMUM_MESSAGE_SIZE } from '../attributes/topic-attributes.ts';
import { invalidParameter } from '../errors.ts';
import { readMessageAttributes } from '../message/message-attributes.ts';
import { readMessageText } from '../message/message-structure.ts';
import { type FoundEndpoint, lookUpEndpoint } from './find-endpoint.ts';
import { pushToDevice } from './push-to-device.ts';

/**
 * Publishes to one device.
 * @param arn `TargetArn`
 * @returns the message's id; it is given before the push service has said anything
 * @throws ServiceError `InvalidParameter`, `EndpointDisabled` or `PlatformApplicationDisabled`
 */
export function publishToDevice(call: Call, form: Form, arn: string): string {
  const found = lookUpEndpoint(call, arn, 'Publish', 'TargetArn');
  if (found === undefined) {
    throw invalidParameter('TargetArn Reason: No endpoint found for the target arn specified');
  }
  const body = readBody(form, found);
  const messageId = randomUUID();
  const failure = pushToDevice(found);
  if (failure === 'endpoint-disabled') throw disabled('EndpointDisabled', 'Endpoint is disabled');
  if (failure === 'application-disabled') {
    throw disabled('PlatformApplicationDisabled', 'Platform application is disabled');
  }
  const posting = { at: call.region.clock.now(), protocol: 'application', endpoint: arn, messageId, body };
  call.region.sns.outbox.add(
    failure === undefined ? { ...posting, outcome: 'sent' } : { ...posting, outcome: 'dropped', failure },
  );
  return messageId;
}

/** What the device would get: the text for its platform, for which a default is not needed. */
function readBody(form: Form, { application: { platform } }: FoundEndpoint): string {
  const attributes = readMessageAttributes(form);
  const message = form.get('Message') ?? '';
  if (message === '') throw invalidParameter('Empty message');
  if (messageSize(message, attributes) > DEFAULT_MAXIMUM_MESSAGE_SIZE) throw invalidParameter('Message too long');
  const text = readMessageText(message, form.get('MessageStructure'), platform);
  return text.byProtocol.get(platform) ?? text.default;
}

function disabled(code: string, message: string): ServiceError {
  return new ServiceError({ code, message });
}
