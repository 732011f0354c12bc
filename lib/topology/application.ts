import type { PlatformApplication } from '#lib/contracts/platform-application.ts';
import { parseArn } from './arn.ts';
import type { Graph } from './model.ts';

/** What an application's or a device's ARN says; `null` where it is none. */
export function readApplicationArn(arn: string): { platform: string; name: string } | null {
  const [, platform, name] = /^(?:app|endpoint)\/([^/]+)\/([^/]+)/.exec(parseArn(arn)?.resource ?? '') ?? [];
  return platform && name ? { platform, name } : null;
}

/** The ARN of the application that a device's endpoint is of: `…:endpoint/GCM/shop/1b9d…` → `…:app/GCM/shop`. */
export function applicationOfDevice(endpointArn: string): string | null {
  const named = readApplicationArn(endpointArn);
  const parts = parseArn(endpointArn);
  if (!named || !parts?.resource.startsWith('endpoint/')) return null;
  const { partition, region, account } = parts;
  return `arn:${partition}:sns:${region}:${account}:app/${named.platform}/${named.name}`;
}

/** The device that a node's id names; `null` where it names none, or a device of an app that the map does not know. */
export function deviceAt({ nodes }: Pick<Graph, 'nodes'>, id: string): string | null {
  const arn = id.startsWith('application|') ? id.slice('application|'.length) : '';
  const application = applicationOfDevice(arn);
  return application !== null && (nodes.has(id) || nodes.has(application)) ? arn : null;
}

/** The platforms that SNS names (SNS API reference, CreatePlatformApplication); others are older, or parts of Apple's. */
export const PUSH_KEYS: readonly string[] = ['GCM', 'APNS', 'APNS_SANDBOX', 'ADM'];

/** What people call a push service; the platform itself where it is not known. */
export function platformWords({ platform }: Pick<PlatformApplication, 'platform'>): string {
  return WORDS[platform] ?? platform;
}

const WORDS: Record<string, string> = {
  ADM: 'Amazon Device Messaging',
  APNS: 'Apple push',
  APNS_SANDBOX: 'Apple push, sandbox',
  APNS_VOIP: 'Apple push, VoIP',
  APNS_VOIP_SANDBOX: 'Apple push, VoIP sandbox',
  GCM: 'Firebase Cloud Messaging',
  MACOS: 'Apple push, macOS',
  MACOS_SANDBOX: 'Apple push, macOS sandbox',
  MPNS: 'Windows Phone push',
  WNS: 'Windows push',
};
