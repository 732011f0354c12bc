import { type Form, formMap } from '#sandbox/core/form.ts';
import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { invalidParameter } from '../errors.ts';
import type { PlatformApplication, PlatformEndpoint } from '../push/application.ts';
import { endpointArn } from '../push/endpoint-arn.ts';
import { checkEndpointAttributes, sameTokenOtherAttributes, withAttributes } from '../push/endpoint-attributes.ts';
import { findApplication } from '../push/find-application.ts';

/** Registers a device with an application; the same token with the same attributes answers the endpoint there is. */
export const createPlatformEndpoint: SnsAction = (call, form) => {
  const application = findApplication(call, form, 'CreatePlatformEndpoint');
  const wanted = readEndpoint(application, form);
  const existing = application.byToken.get(wanted.token);
  if (existing === undefined) {
    // Its id is by token, and its token was set to another since.
    if (application.endpoints.get(wanted.arn)) {
      throw invalidParameter('This endpoint is already registered with a different token.');
    }
    application.endpoints.add(wanted.arn, wanted);
    application.byToken.set(wanted.token, wanted);
  } else if (existing.enabled !== wanted.enabled || existing.customUserData !== wanted.customUserData) {
    sameTokenOtherAttributes(existing);
  }
  return textElement('EndpointArn', (existing ?? wanted).arn);
};

function readEndpoint(application: PlatformApplication, form: Form): PlatformEndpoint {
  const token = form.get('Token') ?? '';
  if (token === '') throw invalidParameter('Token Reason: cannot be empty');
  const attributes = formMap(form, 'Attributes');
  const customUserData = form.get('CustomUserData');
  const given = customUserData === undefined ? [] : ([['CustomUserData', customUserData]] as const);
  const all = new Map([...given, ...attributes]);
  checkEndpointAttributes(all);
  const arn = endpointArn(application, token);
  return { arn, ...withAttributes({ arn, token, enabled: true, customUserData: undefined }, all) };
}
