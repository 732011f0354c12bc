import { deliverToDevice } from '../push/deliver-to-device.ts';
import { deliverToPhone } from '../sms/deliver-to-phone.ts';
import type { Protocol } from '../state.ts';
import { deliverToQueue } from './deliver-to-queue.ts';
import { type Delivery, envelopeOf } from './delivery.ts';
import { deliverOverHttp } from './http/deliver-over-http.ts';
import { emailOf } from './outbox/email.ts';
import { firehoseRecordOf } from './outbox/firehose.ts';
import { lambdaEventOf } from './outbox/lambda.ts';
import { leave } from './outbox/leave.ts';

const WAYS: Record<Protocol, (delivery: Delivery) => void> = {
  sqs: deliverToQueue,
  http: deliverOverHttp,
  https: deliverOverHttp,
  email: (delivery) => leave(delivery, emailOf(delivery)),
  'email-json': (delivery) => leave(delivery, { body: envelopeOf(delivery) }),
  lambda: (delivery) => leave(delivery, lambdaEventOf(delivery)),
  firehose: (delivery) => leave(delivery, firehoseRecordOf(delivery)),
  sms: deliverToPhone,
  application: deliverToDevice,
};

/** Delivers one message to one subscription, as its protocol does it. */
export function deliver(delivery: Delivery): void {
  WAYS[delivery.subscription.protocol](delivery);
}
