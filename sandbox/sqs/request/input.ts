import type { Input } from '../../core/action.ts';
import { ServiceError } from '../../core/service-error.ts';
import { invalidValue, missingParameter } from './errors.ts';

/** @throws ServiceError `MissingParameter`, `SerializationException` */
export function text(input: Input, name: string): string {
  const value = optionalText(input, name);
  if (value === undefined || value === '') throw missingParameter(name);
  return value;
}

/** @throws ServiceError `SerializationException` */
export function optionalText(input: Input, name: string): string | undefined {
  const value = input[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw unreadable(name);
  return value;
}

/** @throws ServiceError `InvalidParameterValue` outside of the range, `SerializationException` */
export function optionalInteger(input: Input, name: string, min: number, max: number): number | undefined {
  const value = input[name] ?? undefined;
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) throw invalidValue(name, value, 'Must be an integer');
  if (typeof value !== 'number' || !Number.isInteger(value)) throw unreadable(name);
  if (value < min || value > max) throw invalidValue(name, value, `Must be between ${min} and ${max}, if provided`);
  return value;
}

/** @throws ServiceError `SerializationException` */
export function texts(input: Input, name: string): string[] {
  const value = input[name] ?? [];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw unreadable(name);
  return value;
}

/** A map of texts, such as attributes or tags. @throws ServiceError `SerializationException` */
export function textMap(input: Input, name: string): Map<string, string> {
  const entries = Object.entries(object(input, name));
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) throw unreadable(name);
  return new Map(entries);
}

/** Empty where absent. @throws ServiceError `SerializationException` */
export function object(input: Input, name: string): Input {
  const value = input[name] ?? {};
  if (!isObject(value)) throw unreadable(name);
  return value;
}

/** Empty where absent. @throws ServiceError `SerializationException` */
export function objects(input: Input, name: string): Input[] {
  const value = input[name] ?? [];
  if (!Array.isArray(value) || !value.every(isObject)) throw unreadable(name);
  return value;
}

function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(name: string): ServiceError {
  return new ServiceError({ code: 'SerializationException', message: `${name} is not of the expected type` });
}
