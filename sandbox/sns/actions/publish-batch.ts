import { type Form, formList } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { listElement, textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { findTopic } from '../find-topic.ts';
import { type Draft, maximumMessageSize, readDraft } from '../message/draft.ts';
import { type Published, publishDraft } from '../message/publish-draft.ts';
import type { Topic } from '../state.ts';

type Entry = { id: string; draft: Draft };

/** Publishes up to ten messages. An entry that is not well formed refuses them all, as SNS does. */
export const publishBatch: SnsAction = (call, form) => {
  const topic = findTopic(call, form.get('TopicArn'), 'PublishBatch');
  const entries = readEntries(topic, form);
  const failing = call.fault('partial-batch') ? entries.splice(-1) : [];
  const successful = entries.map(({ id, draft }) => writeSuccess(id, publishDraft(call, topic, draft)));
  return listElement('Failed', failing.map(writeFailure)) + listElement('Successful', successful);
};

function readEntries(topic: Topic, form: Form): Entry[] {
  const members = formList(form, 'PublishBatchRequestEntries.member');
  if (members.length === 0) throw refusal('EmptyBatchRequest', "The batch request doesn't contain any entries.");
  if (members.length > 10) {
    throw refusal('TooManyEntriesInBatchRequest', 'The batch request contains more entries than permissible.');
  }
  for (const member of members) checkId(member.get('Id') ?? '');
  if (new Set(members.map((member) => member.get('Id'))).size < members.length) {
    throw refusal('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
  }
  const entries = members.map((member) => ({ id: member.get('Id') ?? '', draft: readDraft(topic, member) }));
  if (entries.reduce((bytes, { draft }) => bytes + draft.size, 0) > maximumMessageSize(topic)) {
    throw refusal('BatchRequestTooLong', 'The length of all the messages put together is more than the limit.');
  }
  return entries;
}

/** Up to 80 letters, digits, hyphens and underscores (SNS API reference, PublishBatchRequestEntry). */
function checkId(id: string): void {
  if (id.length > 80)
    throw refusal('InvalidBatchEntryId', `The Id of a batch entry in the batch request is too long: ${id}`);
  if (/^[\w-]+$/.test(id)) return;
  throw refusal(
    'InvalidBatchEntryId',
    `The Id of a batch entry in the batch request contains an impermissible character: ${id}`,
  );
}

function refusal(code: string, message: string): ServiceError {
  return new ServiceError({ code, message });
}

function writeSuccess(id: string, { messageId, sequenceNumber }: Published): string {
  const sequence = sequenceNumber === undefined ? '' : textElement('SequenceNumber', sequenceNumber);
  return textElement('Id', id) + textElement('MessageId', messageId) + sequence;
}

function writeFailure({ id }: Entry): string {
  return [
    textElement('Id', id),
    textElement('Code', 'InternalError'),
    textElement('Message', 'We encountered an internal error. Please try again.'),
    textElement('SenderFault', 'false'),
  ].join('');
}
