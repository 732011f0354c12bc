import type { Call } from '#sandbox/core/action.ts';
import { type Form, formMap } from '#sandbox/core/form.ts';
import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { invalidParameter } from '../errors.ts';
import { newApplication, type PlatformApplication } from '../push/application.ts';
import { checkApplicationAttributes } from '../push/application-attributes.ts';
import { checkCredentials } from '../push/credentials.ts';
import { PLATFORMS, type Platform } from '../push/platforms.ts';

/** Makes a platform application; the same one again is answered with the one there is. */
export const createPlatformApplication: SnsAction = (call, form) => {
  const wanted = readApplication(call, form);
  const { applications } = call.region.sns;
  const existing = applications.get(wanted.arn);
  if (existing === undefined) applications.add(wanted.arn, wanted);
  else checkSame(existing, wanted);
  return textElement('PlatformApplicationArn', wanted.arn);
};

function readApplication({ region }: Call, form: Form): PlatformApplication {
  const name = form.get('Name') ?? '';
  checkName(name);
  const platform = readPlatform(form.get('Platform') ?? '');
  const attributes = formMap(form, 'Attributes');
  checkApplicationAttributes(attributes);
  checkCredentials(platform, attributes);
  const arn = `arn:aws:sns:${region.name}:${region.account}:app/${platform}/${name}`;
  return newApplication({ arn, name, platform, attributes, createdAt: region.clock.now() });
}

/** SNS API reference, CreatePlatformApplication: Name. */
function checkName(name: string): void {
  if (name === '') throw invalidParameter('Name Reason: cannot be empty');
  if (name.length > 256) throw invalidParameter('Name Reason: must be at most 256 characters long');
  if (/^[\w.-]+$/.test(name)) return;
  throw invalidParameter("Name Reason: must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'");
}

function readPlatform(text: string): Platform {
  const platform = PLATFORMS.find((known) => known === text);
  if (platform !== undefined) return platform;
  throw invalidParameter(`Platform Reason: ${text} is not supported`);
}

function checkSame({ attributes: there }: PlatformApplication, { attributes }: PlatformApplication): void {
  const same = there.size === attributes.size && [...attributes].every(([name, value]) => there.get(name) === value);
  if (same) return;
  throw invalidParameter('Name Reason: An application with the same name but different properties already exists');
}
