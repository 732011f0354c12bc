import type { MessageAttributes } from '#lib/contracts/message.ts';
import type { S3Pointer } from './chain.ts';
import { isObject } from './sns-envelope.ts';

/** The extended clients' names, newest first (awslabs/amazon-sqs-java-extended-client-lib, `SQSExtendedClientConstants`). */
const SIZE_ATTRIBUTES = ['ExtendedPayloadSize', 'SQSLargePayloadSize'];

/** `software.amazon.payloadoffloading.PayloadS3Pointer`, before 2.0 `com.amazon.sqs.javamessaging.MessageS3Pointer`. */
const POINTER_CLASS = /\.(Payload|Message)S3Pointer$/;

/**
 * Where a body was put that was too large, or `null` where a value is no pointer: `[class, {s3BucketName, s3Key}]`, or
 * that object alone. The object alone is a pointer with the size attribute, or if it holds nothing else.
 */
export function readPointer(value: unknown, attributes: MessageAttributes): S3Pointer | null {
  const payloadBytes = sizeIn(attributes);
  if (Array.isArray(value)) {
    const [className, place] = value;
    if (value.length !== 2 || typeof className !== 'string' || !POINTER_CLASS.test(className)) return null;
    return placeOf(place, className, payloadBytes);
  }
  if (payloadBytes === null && isObject(value) && Object.keys(value).length !== 2) return null;
  return placeOf(value, null, payloadBytes);
}

function placeOf(value: unknown, className: string | null, payloadBytes: number | null): S3Pointer | null {
  if (!isObject(value)) return null;
  const { s3BucketName: bucket, s3Key: key } = value;
  return typeof bucket === 'string' && typeof key === 'string' ? { bucket, key, className, payloadBytes } : null;
}

function sizeIn(attributes: MessageAttributes): number | null {
  for (const name of SIZE_ATTRIBUTES) {
    const size = Object.hasOwn(attributes, name) ? Number(attributes[name]?.value) : Number.NaN;
    if (Number.isSafeInteger(size)) return size;
  }
  return null;
}
