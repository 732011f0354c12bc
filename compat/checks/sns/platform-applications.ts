import assert from 'node:assert/strict';
import {
  CreatePlatformApplicationCommand,
  DeletePlatformApplicationCommand,
  GetPlatformApplicationAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  paginateListPlatformApplications,
  SetPlatformApplicationAttributesCommand,
} from '@aws-sdk/client-sns';
import type { Check, Clients, Subject } from '../../check.ts';
import { makeApplication } from './hands/devices.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic } from './hands/wiring.ts';

const NAMES = reference(
  'CreatePlatformApplication',
  'Application names must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, hyphens, and periods, and must be between 1 and 256 characters long.',
);

async function applicationsOf({ sns }: Clients): Promise<string[]> {
  const arns: string[] = [];
  for await (const { PlatformApplications = [] } of paginateListPlatformApplications({ client: sns }, {})) {
    arns.push(...PlatformApplications.map(({ PlatformApplicationArn = '' }) => PlatformApplicationArn));
  }
  return arns;
}

const create = ({ sns }: Subject, Name: string, Platform = 'GCM', Attributes = { PlatformCredential: 'credential' }) =>
  sns.send(new CreatePlatformApplicationCommand({ Name, Platform, Attributes }));

async function attributesOf({ sns }: Clients, PlatformApplicationArn: string): Promise<Record<string, string>> {
  const asked = new GetPlatformApplicationAttributesCommand({ PlatformApplicationArn });
  return (await sns.send(asked)).Attributes ?? {};
}

/** Applications whose devices get push notifications. */
export const platformApplicationsChecks: readonly Check[] = [
  {
    name: 'sns/CreatePlatformApplication/answers an ARN of platform and name',
    source: reference('CreatePlatformApplication', 'PlatformApplicationArn is returned.'),
    async run(subject) {
      const name = subject.name('my.App_1');
      const { PlatformApplicationArn = '' } = await create(subject, name);
      assert.match(PlatformApplicationArn, new RegExp(`^arn:aws:sns:${subject.region}:\\d{12}:app/GCM/${name}$`));
    },
  },
  ...['my app', 'my/app', 'äpp'].map(
    (name): Check => ({
      name: `sns/CreatePlatformApplication/refuses the name ${name}`,
      source: NAMES,
      async run(subject) {
        await assert.rejects(create(subject, name), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/CreatePlatformApplication/refuses a platform that does not exist',
    source: reference(
      'CreatePlatformApplication',
      'The following platforms are supported: ADM (Amazon Device Messaging), APNS (Apple Push Notification Service), APNS_SANDBOX, and GCM (Firebase Cloud Messaging).',
    ),
    async run(subject) {
      await assert.rejects(create(subject, subject.name('app'), 'PIGEON'), InvalidParameterException);
    },
  },
  {
    name: 'sns/CreatePlatformApplication/refuses an application without credentials',
    source: reference(
      'CreatePlatformApplication',
      'You must specify PlatformPrincipal and PlatformCredential attributes when using the CreatePlatformApplication action.',
    ),
    async run(subject) {
      const made = create(subject, subject.name('app'), 'GCM', {} as { PlatformCredential: string });
      await assert.rejects(made, InvalidParameterException);
    },
  },
  {
    name: 'sns/ListPlatformApplications/lists them all',
    source: reference(
      'ListPlatformApplications',
      'Lists the platform application objects for the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging).',
    ),
    async run(subject) {
      const made = [await makeApplication(subject), await makeApplication(subject, 'APNS')];
      const listed = await applicationsOf(subject);
      assert.deepEqual(
        made.filter((arn) => !listed.includes(arn)),
        [],
      );
    },
  },
  {
    name: 'sns/SetPlatformApplicationAttributes/sets the topic of an event',
    source: reference(
      'SetPlatformApplicationAttributes',
      'EventEndpointCreated – Topic ARN to which EndpointCreated event notifications are sent.',
    ),
    async run(subject) {
      const [application, topic] = [await makeApplication(subject), await makeTopic(subject)];
      await subject.sns.send(
        new SetPlatformApplicationAttributesCommand({
          PlatformApplicationArn: application,
          Attributes: { EventEndpointCreated: topic },
        }),
      );
      assert.equal((await attributesOf(subject, application)).EventEndpointCreated, topic);
    },
  },
  {
    name: 'sns/GetPlatformApplicationAttributes/is refused for an application that is not there',
    source: reference('GetPlatformApplicationAttributes', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const application = await makeApplication(subject);
      await assert.rejects(attributesOf(subject, `${application}-not`), NotFoundException);
    },
  },
  {
    name: 'sns/DeletePlatformApplication/deletes it',
    source: reference(
      'DeletePlatformApplication',
      'Deletes a platform application object for one of the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging).',
    ),
    async run(subject) {
      const application = await makeApplication(subject);
      await subject.sns.send(new DeletePlatformApplicationCommand({ PlatformApplicationArn: application }));
      assert.ok(!(await applicationsOf(subject)).includes(application), 'it is still listed');
      await assert.rejects(attributesOf(subject, application), NotFoundException);
    },
  },
];
