import assert from 'node:assert/strict';
import {
  DeleteEndpointCommand,
  EndpointDisabledException,
  GetEndpointAttributesCommand,
  InvalidParameterException,
  ListEndpointsByPlatformApplicationCommand,
  NotFoundException,
  PublishCommand,
  paginateListEndpointsByPlatformApplication,
  SetEndpointAttributesCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { makeApplication, register } from './hands/devices.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic } from './hands/wiring.ts';

const IDEMPOTENT = reference(
  'CreatePlatformEndpoint',
  "The CreatePlatformEndpoint action is idempotent, so if the requester already owns an endpoint with the same device token and attributes, that endpoint's ARN is returned without creating a new endpoint.",
);
const ENABLED = reference('SetEndpointAttributes', 'Enabled – flag that enables/disables delivery to the endpoint.');
const DELETES = reference(
  'DeleteEndpoint',
  'Deletes the endpoint for a device and mobile app from Amazon SNS. This action is idempotent.',
);

async function attributesOf({ sns }: Clients, EndpointArn: string): Promise<Record<string, string>> {
  return (await sns.send(new GetEndpointAttributesCommand({ EndpointArn }))).Attributes ?? {};
}

const set = ({ sns }: Clients, EndpointArn: string, Attributes: Record<string, string>) =>
  sns.send(new SetEndpointAttributesCommand({ EndpointArn, Attributes }));

const push = ({ sns }: Clients, TargetArn: string) => sns.send(new PublishCommand({ TargetArn, Message: 'hello' }));

async function tokensOf({ sns }: Clients, PlatformApplicationArn: string): Promise<string[]> {
  const tokens: string[] = [];
  const pages = paginateListEndpointsByPlatformApplication({ client: sns }, { PlatformApplicationArn });
  for await (const { Endpoints = [] } of pages)
    tokens.push(...Endpoints.map(({ Attributes }) => Attributes?.Token ?? ''));
  return tokens;
}

/** Devices of an application. */
export const platformEndpointsChecks: readonly Check[] = [
  {
    name: 'sns/CreatePlatformEndpoint/answers an ARN below the application',
    source: reference('CreatePlatformEndpoint', 'EndpointArn returned from CreateEndpoint action.'),
    async run(subject) {
      const application = await makeApplication(subject);
      const endpoint = await register(subject, application, 'token-1');
      assert.ok(endpoint.startsWith(`${application.replace(':app/', ':endpoint/')}/`), endpoint);
    },
  },
  {
    name: 'sns/CreatePlatformEndpoint/answers the same ARN for the same token and attributes',
    source: IDEMPOTENT,
    async run(subject) {
      const application = await makeApplication(subject);
      const more = { CustomUserData: 'mine' };
      const first = await register(subject, application, 'token-1', more);
      assert.equal(await register(subject, application, 'token-1', more), first);
      assert.notEqual(await register(subject, application, 'token-2', more), first);
    },
  },
  {
    name: 'sns/CreatePlatformEndpoint/refuses the same token with other attributes',
    source: IDEMPOTENT,
    async run(subject) {
      const application = await makeApplication(subject);
      await register(subject, application, 'token-1', { CustomUserData: 'mine' });
      const again = register(subject, application, 'token-1', { CustomUserData: 'yours' });
      await assert.rejects(again, InvalidParameterException);
    },
  },
  {
    name: 'sns/CreatePlatformEndpoint/is refused for an application that is not there',
    source: reference('CreatePlatformEndpoint', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const application = await makeApplication(subject);
      await assert.rejects(register(subject, `${application}-not`, 'token-1'), NotFoundException);
    },
  },
  {
    name: 'sns/GetEndpointAttributes/tells token, user data, and that it is enabled',
    source: ENABLED,
    async run(subject) {
      const application = await makeApplication(subject);
      const endpoint = await register(subject, application, 'token-1', { CustomUserData: 'mine' });
      const { Token, CustomUserData, Enabled } = await attributesOf(subject, endpoint);
      assert.deepEqual(
        { Token, CustomUserData, Enabled },
        { Token: 'token-1', CustomUserData: 'mine', Enabled: 'true' },
      );
    },
  },
  {
    name: 'sns/GetEndpointAttributes/tells a token of iOS in lowercase',
    source: reference('GetEndpointAttributes', 'The device token for the iOS platform is returned in lowercase.'),
    async run(subject) {
      const application = await makeApplication(subject, 'APNS');
      const endpoint = await register(subject, application, 'ABCDEF0123456789'.repeat(4));
      assert.equal((await attributesOf(subject, endpoint)).Token, 'abcdef0123456789'.repeat(4));
    },
  },
  {
    name: 'sns/GetEndpointAttributes/is refused for an endpoint that is not there',
    source: reference('GetEndpointAttributes', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const endpoint = await register(subject, await makeApplication(subject), 'token-1');
      await subject.sns.send(new DeleteEndpointCommand({ EndpointArn: endpoint }));
      await assert.rejects(attributesOf(subject, endpoint), NotFoundException);
    },
  },
  {
    name: 'sns/SetEndpointAttributes/sets user data and token',
    source: reference('SetEndpointAttributes', 'Users can set it back to true, typically after updating Token.'),
    async run(subject) {
      const endpoint = await register(subject, await makeApplication(subject), 'token-1');
      await set(subject, endpoint, { CustomUserData: 'yours', Token: 'token-2' });
      const { Token, CustomUserData } = await attributesOf(subject, endpoint);
      assert.deepEqual({ Token, CustomUserData }, { Token: 'token-2', CustomUserData: 'yours' });
    },
  },
  {
    name: 'sns/SetEndpointAttributes/refuses user data of more than 2 KB',
    source: reference('SetEndpointAttributes', 'The data must be in UTF-8 format and less than 2KB.'),
    async run(subject) {
      const endpoint = await register(subject, await makeApplication(subject), 'token-1');
      await assert.rejects(set(subject, endpoint, { CustomUserData: 'x'.repeat(2_049) }), InvalidParameterException);
    },
  },
  {
    name: 'sns/ListEndpointsByPlatformApplication/has pages of 100',
    source: reference(
      'ListEndpointsByPlatformApplication',
      'The results for ListEndpointsByPlatformApplication are paginated and return a limited list of endpoints, up to 100.',
    ),
    async run(subject) {
      const PlatformApplicationArn = await makeApplication(subject);
      const tokens = Array.from({ length: 101 }, (_, at) => `token-${String(at).padStart(3, '0')}`);
      await Promise.all(tokens.map((token) => register(subject, PlatformApplicationArn, token)));
      const asked = new ListEndpointsByPlatformApplicationCommand({ PlatformApplicationArn });
      assert.equal((await subject.sns.send(asked)).Endpoints?.length, 100);
      assert.deepEqual((await tokensOf(subject, PlatformApplicationArn)).sort(), tokens);
    },
  },
  {
    name: 'sns/DeleteEndpoint/deletes it, and may be called again',
    source: DELETES,
    async run(subject) {
      const application = await makeApplication(subject);
      const EndpointArn = await register(subject, application, 'token-1');
      await subject.sns.send(new DeleteEndpointCommand({ EndpointArn }));
      assert.deepEqual(await tokensOf(subject, application), []);
      await assert.doesNotReject(subject.sns.send(new DeleteEndpointCommand({ EndpointArn })));
    },
  },
  {
    name: 'sns/Publish/takes a message for a device',
    source: reference(
      'Publish',
      'To use the Publish action for publishing a message to a mobile endpoint, such as an app on a Kindle device or mobile phone, you must specify the EndpointArn for the TargetArn parameter.',
    ),
    async run(subject) {
      const endpoint = await register(subject, await makeApplication(subject), 'token-1');
      assert.ok((await push(subject, endpoint)).MessageId);
    },
  },
  {
    name: 'sns/Publish/is refused for a device that is disabled, until it is enabled again',
    source: reference('Publish', 'Exception error indicating endpoint disabled.'),
    async run(subject) {
      const endpoint = await register(subject, await makeApplication(subject), 'token-1');
      await set(subject, endpoint, { Enabled: 'false' });
      await assert.rejects(push(subject, endpoint), EndpointDisabledException);
      await set(subject, endpoint, { Enabled: 'true' });
      assert.ok((await push(subject, endpoint)).MessageId);
    },
  },
  {
    name: 'sns/Subscribe/confirms a device at once',
    source: reference(
      'Subscribe',
      'For the application protocol, the endpoint is the EndpointArn of a mobile app and device.',
    ),
    async run(subject) {
      const Endpoint = await register(subject, await makeApplication(subject), 'token-1');
      const TopicArn = await makeTopic(subject);
      const input = { TopicArn, Protocol: 'application', Endpoint };
      const { SubscriptionArn = '' } = await subject.sns.send(new SubscribeCommand(input));
      assert.match(SubscriptionArn, new RegExp(`^${TopicArn}:`));
    },
  },
];
