import { Ledger } from '../ledger.ts';
import type { Platform } from './platforms.ts';

/** A mobile app as SNS knows it: the way to one push service. */
export type PlatformApplication = {
  arn: string;
  name: string;
  platform: Platform;
  /** Those that were set, by AWS's names, with the credentials, which no answer shows. */
  attributes: Map<string, string>;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** By ARN. */
  endpoints: Ledger<PlatformEndpoint>;
  byToken: Map<string, PlatformEndpoint>;
};

/** That app on one device. */
export type PlatformEndpoint = {
  arn: string;
  /** What the push service calls the device. */
  token: string;
  /** False where its owner says so, or the push service said that the token is dead. */
  enabled: boolean;
  customUserData: string | undefined;
};

export function newApplication(facts: Omit<PlatformApplication, 'endpoints' | 'byToken'>): PlatformApplication {
  return { ...facts, endpoints: new Ledger(), byToken: new Map() };
}
