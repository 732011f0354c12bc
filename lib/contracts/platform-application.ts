import { z } from 'zod';
import { Instant } from './arn.ts';

/** `GCM`, `APNS`, `ADM`, … */
export const PlatformName = z.string().regex(/^\w{1,64}$/, 'must be the name of a push platform');

/** 1–256 letters, digits, `-`, `_`, `.` (SNS API reference, CreatePlatformApplication). */
export const ApplicationName = z.string().regex(/^[\w.-]{1,256}$/, 'must be the name of a platform application');

/** The last part of the ARN of a device's endpoint: a UUID at AWS. */
export const DeviceId = z.string().regex(/^[\w-]{1,128}$/, "must be the id of a device's endpoint");

/** `arn:{partition}:sns:{region}:{account}:app/{platform}/{name}`. */
const ApplicationArn = z
  .string()
  .max(512)
  .regex(/^arn:[a-z0-9-]+:sns:[a-z0-9-]*:[0-9]*:app\/[\w-]+\/[\w.-]+$/, 'must be the ARN of a platform application');

/** `arn:{partition}:sns:{region}:{account}:endpoint/{platform}/{application}/{id}`. */
export const DeviceArn = z
  .string()
  .max(1024)
  .regex(
    /^arn:[a-z0-9-]+:sns:[a-z0-9-]*:[0-9]*:endpoint\/\w{1,64}\/[\w.-]{1,256}\/[\w-]+$/,
    'must be the ARN of a platform endpoint',
  );

/** Whether a device's endpoint takes messages; `gone` where the endpoint does not exist any more. */
export const DeviceState = z.enum(['enabled', 'disabled', 'gone']);
export type DeviceState = z.infer<typeof DeviceState>;

/** A mobile app as SNS knows it: the way to one push service. */
export const PlatformApplication = z.object({
  arn: ApplicationArn,
  name: z.string(),
  /** `GCM`, `APNS`, `ADM`, …; one that Weir does not know is kept as it came. */
  platform: z.string(),
  /** Whether the push service takes its credentials. */
  enabled: z.boolean(),
});
export type PlatformApplication = z.infer<typeof PlatformApplication>;

/** That app on one device. */
export const PlatformEndpoint = z.object({
  arn: z.string(),
  enabled: z.boolean(),
  /** The first six characters of the device's token, which is personal. */
  token: z.string().max(7),
  customUserData: z.string().nullable(),
});
export type PlatformEndpoint = z.infer<typeof PlatformEndpoint>;

/** Everything known of one application: the answer of `GET …/platform-applications/{platform}/{name}`. */
export const PlatformApplicationDetail = z.object({
  application: PlatformApplication,
  /** Every attribute as AWS answers it, by AWS's name; credentials are not among them. */
  attributes: z.record(z.string(), z.string()),
  /** The first hundred; an application can have millions. */
  endpoints: z.array(PlatformEndpoint),
  /** Whether there are more than these. */
  more: z.boolean(),
  readAt: Instant,
});
export type PlatformApplicationDetail = z.infer<typeof PlatformApplicationDetail>;
