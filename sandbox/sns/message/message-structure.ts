import { invalidParameter } from '../errors.ts';
import { PLATFORMS } from '../push/platforms.ts';
import { PROTOCOLS } from '../state.ts';
import { repeatsAKey } from './repeats-a-key.ts';

/** Keys of `Message` that SNS reads; others are ignored (SNS API reference, Publish). */
const KEYS = [...PROTOCOLS, ...PLATFORMS];

/** What a message says: the same to everyone, or with words of its own for some protocols and push platforms. */
export type MessageText = { default: string; byProtocol: ReadonlyMap<string, string> };

/**
 * Reads `Message` as `MessageStructure` says.
 * @param sole the only key that will be looked at, which makes a default needless
 * @throws ServiceError `InvalidParameter`
 */
export function readMessageText(message: string, structure: string | undefined, sole?: string): MessageText {
  if (structure === undefined || structure === '') return { default: message, byProtocol: new Map() };
  if (structure !== 'json') throw invalidParameter('MessageStructure');
  const json = parseObject(message);
  const fallback = json.default ?? (sole === undefined ? undefined : json[sole]);
  if (typeof fallback !== 'string') {
    throw invalidParameter('Message Structure - No default entry in JSON message body');
  }
  const byProtocol = new Map<string, string>();
  for (const protocol of KEYS) {
    const text = Object.hasOwn(json, protocol) ? json[protocol] : undefined;
    if (typeof text === 'string') byProtocol.set(protocol, text);
  }
  return { default: fallback, byProtocol };
}

function parseObject(message: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(message);
    // Duplicate keys are not allowed (SNS API reference, Publish).
    if (typeof json === 'object' && json !== null && !repeatsAKey(message)) return json as Record<string, unknown>;
  } catch {
    // Told below, like any JSON that is not such an object.
  }
  throw invalidParameter('Message Structure - JSON message body failed to parse');
}
