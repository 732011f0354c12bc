/**
 * Platforms an application can be of. The SNS API reference, CreatePlatformApplication, names the first four; the
 * others are payload keys of its developer guide. Baidu, whose endpoints have attributes of their own, is not here.
 */
export const PLATFORMS = [
  'ADM',
  'APNS',
  'APNS_SANDBOX',
  'GCM',
  'APNS_VOIP',
  'APNS_VOIP_SANDBOX',
  'MACOS',
  'MACOS_SANDBOX',
  'MPNS',
  'WNS',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Whether Apple's service is behind it, which certificates or signing keys open. */
export function isApple(platform: Platform): boolean {
  return platform.startsWith('APNS') || platform.startsWith('MACOS');
}
