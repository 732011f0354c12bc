import assert from 'node:assert/strict';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  CreateSMSSandboxPhoneNumberCommand,
  DeleteSMSSandboxPhoneNumberCommand,
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  InvalidParameterException,
  ListPhoneNumbersOptedOutCommand,
  ListSMSSandboxPhoneNumbersCommand,
  PublishCommand,
  ResourceNotFoundException,
  SetSMSAttributesCommand,
  SubscribeCommand,
  VerificationException,
  VerifySMSSandboxPhoneNumberCommand,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic } from './hands/wiring.ts';

const NUMBER = '+15555550142';

const set = ({ sns }: Clients, attributes: Record<string, string>) =>
  sns.send(new SetSMSAttributesCommand({ attributes }));

const get = async ({ sns }: Clients, attributes?: string[]) =>
  (await sns.send(new GetSMSAttributesCommand({ attributes }))).attributes ?? {};

const text = ({ sns }: Clients, PhoneNumber: string, Message = 'hello') =>
  sns.send(new PublishCommand({ PhoneNumber, Message }));

/** Text messages, their settings, and who does not want them. */
export const textMessagesChecks: readonly Check[] = [
  {
    name: 'sns/Publish/takes a message for a telephone',
    source: reference('Publish', 'The phone number to which you want to deliver an SMS message. Use E.164 format.'),
    async run(subject) {
      assert.ok((await text(subject, NUMBER)).MessageId);
    },
  },
  ...['someone', '+1555abc0100', ''].map(
    (number): Check => ({
      name: `sns/Publish/refuses the telephone number ${JSON.stringify(number)}`,
      source: reference('Publish', 'The phone number to which you want to deliver an SMS message. Use E.164 format.'),
      async run(subject) {
        await assert.rejects(text(subject, number), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/Publish/refuses more than 1,600 characters for a telephone',
    source: reference('Publish', 'The total size limit for a single SMS Publish action is 1,600 characters.'),
    async run(subject) {
      await assert.rejects(text(subject, NUMBER, 'x'.repeat(1_601)), InvalidParameterException);
    },
  },
  {
    name: 'sns/Subscribe/confirms a telephone at once',
    source: reference('Subscribe', 'sms – delivery of message via SMS'),
    async run(subject) {
      const TopicArn = await makeTopic(subject);
      const input = { TopicArn, Protocol: 'sms', Endpoint: NUMBER };
      const { SubscriptionArn = '' } = await subject.sns.send(new SubscribeCommand(input));
      assert.match(SubscriptionArn, new RegExp(`^${TopicArn}:`));
    },
  },
  {
    name: 'sns/SetSMSAttributes/sets the type of messages, which can be asked alone',
    source: reference('SetSMSAttributes', 'DefaultSMSType – The type of SMS message that you will send by default.'),
    async run(subject) {
      await set(subject, { DefaultSMSType: 'Transactional' });
      assert.deepEqual(await get(subject, ['DefaultSMSType']), { DefaultSMSType: 'Transactional' });
    },
  },
  {
    name: 'sns/GetSMSAttributes/answers all that is set where none is asked for',
    source: reference('GetSMSAttributes', "If you don't use this parameter, Amazon SNS returns all SMS attributes."),
    async run(subject) {
      const given = { DefaultSenderID: 'Shop1', DeliveryStatusSuccessSamplingRate: '10' };
      await set(subject, given);
      const { DefaultSenderID, DeliveryStatusSuccessSamplingRate } = await get(subject);
      assert.deepEqual({ DefaultSenderID, DeliveryStatusSuccessSamplingRate }, given);
    },
  },
  ...(
    [
      [
        'another type than Promotional and Transactional',
        { DefaultSMSType: 'Funny' },
        'You can assign the following values:',
      ],
      [
        'a sender of 12 characters',
        { DefaultSenderID: 'MyLittleShop' },
        'The sender ID can be 1 - 11 alphanumeric characters, and it must contain at least one letter.',
      ],
      [
        'a sender without a letter',
        { DefaultSenderID: '12345' },
        'The sender ID can be 1 - 11 alphanumeric characters, and it must contain at least one letter.',
      ],
      [
        'a rate of 101 percent',
        { DeliveryStatusSuccessSamplingRate: '101' },
        'The value can be an integer from 0 - 100.',
      ],
      ['an attribute that does not exist', { Colour: 'blue' }, 'You can set values for the following attribute names:'],
    ] as const
  ).map(
    ([what, attributes, sentence]): Check => ({
      name: `sns/SetSMSAttributes/refuses ${what}`,
      source: reference('SetSMSAttributes', sentence),
      async run(subject) {
        await assert.rejects(set(subject, attributes), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/CheckIfPhoneNumberIsOptedOut/is false for a number that never opted out',
    source: reference(
      'CheckIfPhoneNumberIsOptedOut',
      'Accepts a phone number and indicates whether the phone holder has opted out of receiving SMS messages from your Amazon Web Services account.',
    ),
    async run({ sns }) {
      const asked = new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: NUMBER });
      assert.equal((await sns.send(asked)).isOptedOut, false);
    },
  },
  {
    name: 'sns/CheckIfPhoneNumberIsOptedOut/refuses what is no number',
    source: reference(
      'CheckIfPhoneNumberIsOptedOut',
      'The phone number for which you want to check the opt out status.',
    ),
    async run({ sns }) {
      const asked = sns.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: 'someone' }));
      await assert.rejects(asked, InvalidParameterException);
    },
  },
  {
    name: 'sns/ListPhoneNumbersOptedOut/does not list a number that never opted out',
    source: reference(
      'ListPhoneNumbersOptedOut',
      'Returns a list of phone numbers that are opted out, meaning you cannot send SMS messages to them.',
    ),
    async run({ sns }) {
      const { phoneNumbers } = await sns.send(new ListPhoneNumbersOptedOutCommand({}));
      assert.ok(Array.isArray(phoneNumbers) && !phoneNumbers.includes(NUMBER), `it answers ${phoneNumbers}`);
    },
  },
  {
    name: 'sns/GetSMSSandboxAccountStatus/says whether the account is in the sandbox of text messages',
    source: reference(
      'GetSMSSandboxAccountStatus',
      'Retrieves the SMS sandbox status for the calling Amazon Web Services account in the target Amazon Web Services Region.',
    ),
    async run({ sns }) {
      assert.equal(typeof (await sns.send(new GetSMSSandboxAccountStatusCommand({}))).IsInSandbox, 'boolean');
    },
  },
  {
    name: 'sns/CreateSMSSandboxPhoneNumber/adds a number that is pending until it is verified',
    source: reference(
      'CreateSMSSandboxPhoneNumber',
      'Adds a destination phone number to an Amazon Web Services account in the SMS sandbox and sends a one-time password (OTP) to that phone number.',
    ),
    async run({ sns }) {
      const PhoneNumber = '+15555550143';
      await sns.send(new CreateSMSSandboxPhoneNumberCommand({ PhoneNumber }));
      const { PhoneNumbers = [] } = await sns.send(new ListSMSSandboxPhoneNumbersCommand({}));
      assert.deepEqual(
        PhoneNumbers.filter((each) => each.PhoneNumber === PhoneNumber),
        [{ PhoneNumber, Status: 'Pending' }],
      );
      const wrong = new VerifySMSSandboxPhoneNumberCommand({ PhoneNumber, OneTimePassword: '00000' });
      await assert.rejects(sns.send(wrong), VerificationException);
      await sns.send(new DeleteSMSSandboxPhoneNumberCommand({ PhoneNumber }));
    },
  },
  {
    name: 'sns/DeleteSMSSandboxPhoneNumber/is refused for a number that is not there',
    source: reference(
      'DeleteSMSSandboxPhoneNumber',
      "Can't perform the action on the specified resource. Make sure that the resource exists.",
    ),
    async run({ sns }) {
      const gone = sns.send(new DeleteSMSSandboxPhoneNumberCommand({ PhoneNumber: '+15555550144' }));
      await assert.rejects(gone, ResourceNotFoundException);
    },
  },
];
