import type { Input } from '../../core/action.ts';
import type { MessageAttribute } from '../queue/message-attributes.ts';
import { invalidParameterValue } from '../request/errors.ts';
import { object, optionalText } from '../request/input.ts';
import { assertLegalCharacters } from './legal-characters.ts';

const MAX_ATTRIBUTES = 10;
const NAME = /^(?!aws\.|amazon\.|\.)(?!.*\.\.)(?!.*\.$)[A-Za-z0-9_.-]{1,256}$/i;
const TYPE = /^(String|Number|Binary)(\..+)?$/;

/**
 * The user's attributes of a message.
 * @throws ServiceError `InvalidParameterValue`, `InvalidMessageContents`
 */
export function readAttributes(input: Input): Record<string, MessageAttribute> {
  const names = Object.keys(object(input, 'MessageAttributes'));
  if (names.length > MAX_ATTRIBUTES) {
    throw invalidParameterValue(`Number of message attributes [${names.length}] exceeds the allowed maximum [10].`);
  }
  for (const name of names) {
    if (!NAME.test(name)) throw invalidParameterValue(`Message (user) attribute name '${name}' is invalid.`);
  }
  return Object.fromEntries(names.map((name) => [name, readAttribute(object(input, 'MessageAttributes'), name)]));
}

/** @throws ServiceError `InvalidParameterValue` for a type or value that is not one */
export function readAttribute(attributes: Input, name: string): MessageAttribute {
  const attribute = object(attributes, name);
  const DataType = optionalText(attribute, 'DataType') ?? '';
  const [, type] = TYPE.exec(DataType) ?? [];
  if (!type || DataType.length > 256) {
    throw invalidParameterValue(
      `The type of message (user) attribute '${name}' is invalid. You must use only the following supported type prefixes: Binary, Number, String.`,
    );
  }
  const valueName = type === 'Binary' ? 'BinaryValue' : 'StringValue';
  const value = optionalText(attribute, valueName);
  if (!value)
    throw invalidParameterValue(`Message (user) attribute '${name}' must contain a non-empty value of type '${type}'.`);
  if (type === 'Number' && !isNumber(value)) {
    throw invalidParameterValue(`Can't cast the value of message (user) attribute '${name}' to a number.`);
  }
  if (type === 'Binary') return { DataType, BinaryValue: value };
  assertLegalCharacters(value);
  return { DataType, StringValue: value };
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}
