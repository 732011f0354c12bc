import { type Delivery, envelopeOf, isRaw } from '../delivery.ts';
import { textFor } from '../message.ts';
import type { Letter } from './leave.ts';

const UNSIGNED = new Set(['SignatureVersion', 'Signature', 'SigningCertURL']);

/** The record of a delivery stream: one line, the envelope in it without a signature (SNS guide, fan-out to Firehose delivery streams). */
export function firehoseRecordOf(delivery: Delivery): Letter {
  if (isRaw(delivery.subscription)) return { body: textFor(delivery.message, 'firehose') };
  const fields = Object.entries(JSON.parse(envelopeOf(delivery)) as object).filter(([name]) => !UNSIGNED.has(name));
  return { body: JSON.stringify(Object.fromEntries(fields)) };
}
