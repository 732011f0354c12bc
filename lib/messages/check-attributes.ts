import type { MessageAttributes } from '#lib/contracts/message.ts';
import { base64Length } from './base64-length.ts';
import type { DraftMistake, DraftPlace } from './draft-place.ts';
import type { DraftTarget } from './draft-target.ts';
import { firstIllegalCharacter, illegalCharacterWords } from './illegal-characters.ts';
import { isAwsNumber } from './is-aws-number.ts';

/** SQS developer guide, "Amazon SQS message attributes". */
const MOST_ATTRIBUTES = 10;
const MOST_NAME_LENGTH = 256;
/** Characters of two surrogates. SNS developer guide, "Amazon SNS message attributes". */
const SUPPLEMENTARY = /[\u{10000}-\u{10FFFF}]/u;
const DATA_TYPE = /^(String|Number|Binary)(\..+)?$/;

/**
 * What AWS would refuse of a message's attributes. Source: SQS API reference, ReceiveMessage, `MessageAttributeNames`,
 * for names; SQS developer guide, "Amazon SQS message attributes", for types and values.
 */
export function checkAttributes(attributes: MessageAttributes, kind: DraftTarget['kind']): DraftMistake[] {
  const names = Object.keys(attributes);
  const mistakes: DraftMistake[] = [];
  // A topic takes more; they are lost only where they are delivered raw to a queue (SNS developer guide, "Raw message delivery").
  if (kind === 'queue' && names.length > MOST_ATTRIBUTES) {
    const message = `A message has at most ${MOST_ATTRIBUTES} attributes; these are ${names.length}.`;
    mistakes.push({ where: { field: 'attributes' }, message });
  }
  for (const [name, { dataType, value }] of Object.entries(attributes)) {
    const tell = (part: Part, message: string | null) => {
      if (message !== null) mistakes.push({ where: { field: 'attribute', name, part }, message });
    };
    tell('name', nameMistake(name, kind));
    tell('type', typeMistake(dataType));
    tell('value', valueMistake(dataType, value, kind));
  }
  return mistakes;
}

type Part = Extract<DraftPlace, { field: 'attribute' }>['part'];

function nameMistake(name: string, kind: DraftTarget['kind']): string | null {
  if (name === '') return 'An attribute needs a name.';
  if (name.length > MOST_NAME_LENGTH) return `A name has at most ${MOST_NAME_LENGTH} characters.`;
  if (!/^[A-Za-z0-9_.-]*$/.test(name)) return 'A name has only letters, digits, hyphens, underscores and periods.';
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..'))
    return 'A name neither begins nor ends with a period, nor has two in a row.';
  // SNS has attributes of its own that begin so: AWS.SNS.SMS.SenderID, AWS.SNS.MOBILE.APNS.TTL.
  const ofSns = kind !== 'queue' && /^AWS\.(SNS|MM)\./.test(name);
  if (/^(aws|amazon)\./i.test(name) && !ofSns) return 'Names that begin with AWS. or Amazon. are reserved.';
  return null;
}

function typeMistake(dataType: string): string | null {
  if (!DATA_TYPE.test(dataType))
    return 'The type is String, Number or Binary, also with a label of your own: Number.int.';
  return dataType.length > MOST_NAME_LENGTH ? `A type has at most ${MOST_NAME_LENGTH} characters.` : null;
}

function valueMistake(dataType: string, value: string, kind: DraftTarget['kind']): string | null {
  if (value === '') return 'An attribute needs a value; leave it out where there is none.';
  if (dataType.startsWith('Binary'))
    return base64Length(value) === null ? 'A binary value is written in base64.' : null;
  if (dataType.startsWith('Number'))
    return isAwsNumber(value) ? null : 'A number has at most 38 digits, between 10^-128 and 10^126.';
  if (kind !== 'queue' && SUPPLEMENTARY.test(value)) return 'SNS takes no emoji in an attribute.';
  const illegal = firstIllegalCharacter(value);
  return illegal && `Messages cannot carry ${illegalCharacterWords(illegal)}.`;
}
