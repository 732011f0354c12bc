import type { MessageAttributes } from '#lib/contracts/message.ts';

/** An attribute as both services take it; only what is binary goes as bytes. */
type AttributeValue = { DataType: string; StringValue: string } | { DataType: string; BinaryValue: Uint8Array };

/** Attributes in AWS's words; a binary value, base64 with us, becomes bytes. `undefined` = there are none. */
export function messageAttributeValues(attributes: MessageAttributes): Record<string, AttributeValue> | undefined {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([name, { dataType, value }]) => [
      name,
      isBinary(dataType)
        ? { DataType: dataType, BinaryValue: Buffer.from(value, 'base64') }
        : { DataType: dataType, StringValue: value },
    ]),
  );
}

/** `Binary`, or a custom type made of it: `Binary.png` (SQS developer guide, Amazon SQS message metadata). */
export function isBinary(dataType: string): boolean {
  return /^Binary(?:\.|$)/.test(dataType);
}
