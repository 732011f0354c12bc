import { type Form, formList } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import type { MessageAttribute } from '#sandbox/sqs/queue/message-attributes.ts';
import { invalidParameter, parameterValueInvalid } from '../errors.ts';

export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

/**
 * Reads a message's `MessageAttributes`.
 * @throws ServiceError `ParameterValueInvalid`, `InvalidParameter`, or `ValidationError` without a type
 */
export function readMessageAttributes(form: Form): MessageAttributes {
  const attributes = formList(form, 'MessageAttributes.entry').map((entry): [string, MessageAttribute] => {
    const name = entry.get('Name') ?? '';
    checkName(name);
    return [name, readValue(name, entry)];
  });
  return Object.fromEntries(attributes);
}

function readValue(name: string, entry: Form): MessageAttribute {
  const type = entry.get('Value.DataType');
  const text = entry.get('Value.StringValue');
  const binary = entry.get('Value.BinaryValue');
  if (!type) {
    const message = `1 validation error detected: Value null at 'messageAttributes.${name}.member.dataType' failed to satisfy constraint: Member must not be null`;
    throw new ServiceError({ code: 'ValidationError', message });
  }
  const [, base] = /^(String|Number|Binary)(\..{1,256})?$/.exec(type) ?? [];
  if (base === undefined) {
    throw parameterValueInvalid(
      `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`,
    );
  }
  const [value, other, field] = base === 'Binary' ? [binary, text, 'Binary'] : [text, binary, 'String'];
  if (!value && other) {
    throw parameterValueInvalid(`The message attribute '${name}' with type '${type}' must use field '${field}'.`);
  }
  if (!value) {
    throw parameterValueInvalid(
      `The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${type}'.`,
    );
  }
  // Surrogate values, such as of an emoji, are not supported (SNS guide, message attributes).
  if (base === 'String' && /\p{Surrogate}|[\u{10000}-\u{10FFFF}]/u.test(value)) {
    throw invalidParameter(`Invalid attribute value was passed in for message attribute ${name}`);
  }
  if (base === 'Number' && !Number.isFinite(Number(value))) {
    throw parameterValueInvalid(`Could not cast message attribute '${name}' value to number.`);
  }
  return base === 'Binary' ? { DataType: type, BinaryValue: value } : { DataType: type, StringValue: value };
}

/** SNS guide, message attributes: names. */
function checkName(name: string): void {
  if (name === '' || Buffer.byteLength(name) > 256) {
    throw parameterValueInvalid('Length of message attribute name must be less than 256 bytes.');
  }
  const strange = /[^\w.-]/u.exec(name)?.[0].codePointAt(0);
  if (strange !== undefined) {
    const code = `#x${strange.toString(16).toUpperCase()}`;
    throw parameterValueInvalid(
      `Invalid non-alphanumeric character '${code}' was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.`,
    );
  }
  // Reserved by AWS, whose own are for pushes and texts.
  if (/^(aws|amazon)\./i.test(name) && !/^AWS\.(SNS|MM)\./.test(name)) {
    throw parameterValueInvalid("Invalid message attribute name starting with 'AWS.' or 'Amazon.' was found.");
  }
  if (name.startsWith('.')) {
    throw parameterValueInvalid("Invalid message attribute name starting with character '.' was found.");
  }
  if (name.endsWith('.')) {
    throw parameterValueInvalid("Invalid message attribute name ending with character '.' was found.");
  }
  if (name.includes('..')) throw parameterValueInvalid("Message attribute name can not have successive '.' character.");
}
