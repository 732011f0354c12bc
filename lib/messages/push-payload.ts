/** Source: SNS developer guide, "Publishing Amazon SNS notifications with platform-specific payloads"; FCM v1 of GCM. */
const PAYLOADS: Readonly<Record<string, object>> = {
  ADM: { data: { message: '' } },
  APNS: { aps: { alert: '' } },
  APNS_SANDBOX: { aps: { alert: '' } },
  GCM: { fcmV1Message: { message: { notification: { title: '', body: '' } } } },
};

/** The frame of what a push service takes, to be filled; empty for a protocol that takes any text. */
export function pushPayload(protocol: string): string {
  const payload = PAYLOADS[protocol];
  return payload ? JSON.stringify(payload, null, 2) : '';
}
