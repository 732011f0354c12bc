import { AttributeRefusal } from '../errors.ts';

/** Looks at an attribute's value. @throws AttributeRefusal */
export type Check = (name: string, value: string) => void;

export const anyText: Check = () => {};

/** @throws AttributeRefusal unless it is one of these */
export function oneOf(...allowed: string[]): Check {
  return (name, value) => {
    if (allowed.includes(value)) return;
    throw new AttributeRefusal(`${name}: Invalid value [${value}]. Must be ${allowed.join(' or ')}.`);
  };
}

/** @throws AttributeRefusal unless it is a whole number in the range, both ends included */
export function wholeNumber(min: number, max: number): Check {
  return (name, value) => {
    if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return;
    throw new AttributeRefusal(`${name}: Invalid value [${value}]. Must be a number between ${min} and ${max}.`);
  };
}

/** @throws AttributeRefusal unless it is a JSON object, or empty, which takes the attribute away */
export const jsonObject: Check = (name, value) => {
  if (value !== '') parseJsonObject(name, value);
};

/** @throws AttributeRefusal */
export function parseJsonObject(name: string, value: string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch (cause) {
    throw new AttributeRefusal(`${name}: failed to parse JSON. ${(cause as Error).message}`);
  }
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
  throw new AttributeRefusal(`${name}: must be a JSON object`);
}

/** Runs `change`, with a refused value told in the words of the action. @throws ServiceError made by `refuse` */
export function orRefuse<T>(refuse: (reason: string) => Error, change: () => T): T {
  try {
    return change();
  } catch (error) {
    throw error instanceof AttributeRefusal ? refuse(error.message) : error;
  }
}
