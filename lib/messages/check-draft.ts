import type { MessageDraft, PublicationDraft } from '#lib/contracts/message.ts';
import { checkAttributes } from './check-attributes.ts';
import type { DraftMistake, DraftPlace } from './draft-place.ts';
import type { DraftTarget } from './draft-target.ts';
import { firstIllegalCharacter, illegalCharacterWords } from './illegal-characters.ts';
import { messageSize } from './message-size.ts';
import { structuredBody } from './structured-body.ts';

/** Up to 128 letters, digits and punctuation (SQS API reference, SendMessage; SNS API reference, Publish). */
const ID = /^[\x21-\x7e]{1,128}$/;

/** SNS API reference, Publish. */
const MOST_SUBJECT_LENGTH = 100;

/** Everything of a draft that AWS would refuse, or drop in silence, found before the call; an empty list = nothing. */
export function checkDraft(draft: MessageDraft | PublicationDraft, target: DraftTarget): DraftMistake[] {
  const publication = 'subject' in draft ? draft : null;
  return [
    ...checkText({ field: 'body' }, draft.body, 'A message needs a body.'),
    ...checkAttributes(draft.attributes, target.kind),
    ...checkIds(draft, target),
    ...('delaySeconds' in draft ? checkDelay(draft.delaySeconds, target.fifo) : []),
    ...('traceHeader' in draft
      ? checkText({ field: 'traceHeader' }, draft.traceHeader, 'Leave the trace header out.')
      : []),
    ...(publication ? [...checkSubject(publication.subject), ...checkProtocols(publication.perProtocol)] : []),
    ...checkSize(publication ? { ...draft, body: structuredBody(publication) } : draft, target.maxBytes),
  ];
}

function checkText(where: DraftPlace, text: string | null, ifEmpty: string): DraftMistake[] {
  if (text === null) return [];
  if (text === '') return [{ where, message: ifEmpty }];
  const illegal = firstIllegalCharacter(text);
  return illegal ? [{ where, message: `Messages cannot carry ${illegalCharacterWords(illegal)}.` }] : [];
}

function checkSize(message: Pick<MessageDraft, 'body' | 'attributes'>, maxBytes: number): DraftMistake[] {
  const size = messageSize(message);
  if (size <= maxBytes) return [];
  const [is, most] = [size, maxBytes].map((bytes) => bytes.toLocaleString('en-US'));
  return [
    { where: { field: 'message' }, message: `With its attributes it has ${is} bytes; at most ${most} are taken.` },
  ];
}

function checkIds({ groupId, deduplicationId }: MessageDraft | PublicationDraft, target: DraftTarget): DraftMistake[] {
  const { kind, fifo, contentBasedDeduplication } = target;
  const mistakes: DraftMistake[] = [];
  const tell = (field: 'groupId' | 'deduplicationId', message: string) => mistakes.push({ where: { field }, message });
  if (kind === 'device') {
    if (groupId !== null) tell('groupId', 'Messages to a device have no groups.');
    if (deduplicationId !== null) tell('deduplicationId', 'Messages to a device are not deduplicated.');
    return mistakes;
  }
  const malformed = 'It has 1 to 128 letters, digits and punctuation marks of ASCII, no spaces.';
  if (groupId !== null && !ID.test(groupId)) tell('groupId', malformed);
  if (deduplicationId !== null && !ID.test(deduplicationId)) tell('deduplicationId', malformed);
  if (fifo && groupId === null) tell('groupId', `A FIFO ${kind} needs a message group id.`);
  if (fifo && deduplicationId === null && contentBasedDeduplication === false)
    tell('deduplicationId', `This ${kind} has no content-based deduplication, so it needs a deduplication id.`);
  if (!fifo && deduplicationId !== null) tell('deduplicationId', `Only a FIFO ${kind} takes a deduplication id.`);
  return mistakes;
}

/** SQS API reference, SendMessage, `DelaySeconds`. */
function checkDelay(seconds: number | null, fifo: boolean): DraftMistake[] {
  const where = { field: 'delaySeconds' } as const;
  if (seconds === null || seconds === 0) return [];
  if (fifo) return [{ where, message: 'A FIFO queue has one delay for all of its messages; leave it out.' }];
  const fits = Number.isInteger(seconds) && seconds > 0 && seconds <= 900;
  return fits ? [] : [{ where, message: 'The delay is a whole number of seconds from 0 to 900.' }];
}

function checkSubject(subject: string | null): DraftMistake[] {
  if (subject === null || /^\P{Cc}{1,100}$/u.test(subject)) return [];
  const message = `A subject has 1 to ${MOST_SUBJECT_LENGTH} characters, without line breaks and control characters.`;
  return [{ where: { field: 'subject' }, message }];
}

function checkProtocols(perProtocol: PublicationDraft['perProtocol']): DraftMistake[] {
  return Object.entries(perProtocol ?? {}).flatMap(([protocol, text]) => {
    const where = { field: 'perProtocol', protocol } as const;
    if (protocol === 'default') return [{ where, message: 'The default is the body itself.' }];
    return checkText(where, text, `Write what ${protocol} gets, or take it away to send it the body.`);
  });
}
