import {
  CheckIfPhoneNumberIsOptedOutCommand,
  CreateSMSSandboxPhoneNumberCommand,
  DeleteSMSSandboxPhoneNumberCommand,
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  InvalidParameterException,
  ListOriginationNumbersCommand,
  ListSMSSandboxPhoneNumbersCommand,
  OptedOutException,
  OptInPhoneNumberCommand,
  PublishCommand,
  paginateListPhoneNumbersOptedOut,
  ResourceNotFoundException,
  SetSMSAttributesCommand,
  VerificationException,
  VerifySMSSandboxPhoneNumberCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench, REGION } from '../testing/open-bench.ts';
import { optOut } from './state.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const STOPPED = '+15550001';
const stop = (number: string, region = REGION) => optOut(bench.sandbox.world.region(region).sns.sms, number);
const isOptedOut = async (phoneNumber: string) =>
  (await bench.sns.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber }))).isOptedOut;
const text = (PhoneNumber: string, Message = 'hi') => bench.sns.send(new PublishCommand({ PhoneNumber, Message }));
const optIn = (phoneNumber: string) => bench.sns.send(new OptInPhoneNumberCommand({ phoneNumber }));

describe('SMS attributes', () => {
  const get = async (attributes?: string[]) =>
    (await bench.sns.send(new GetSMSAttributesCommand({ attributes }))).attributes;
  const set = (attributes: Record<string, string>) => bench.sns.send(new SetSMSAttributesCommand({ attributes }));

  it('are set, shown whole or in part, and taken away', async () => {
    expect(await get()).toEqual({ MonthlySpendLimit: '1' });
    await set({ DefaultSMSType: 'Transactional', DefaultSenderID: 'Shop1' });
    expect(await get(['DefaultSMSType'])).toEqual({ DefaultSMSType: 'Transactional' });
    await set({ DefaultSenderID: '' });
    expect(await get()).toEqual({ MonthlySpendLimit: '1', DefaultSMSType: 'Transactional' });
  });

  it.each([
    ['Colour', 'red'],
    ['DefaultSMSType', 'Loud'],
    ['DefaultSenderID', '123'],
    ['DefaultSenderID', 'much-too-long-a-sender'],
    ['DeliveryStatusSuccessSamplingRate', '101'],
    ['DeliveryStatusIAMRole', 'me'],
    ['MonthlySpendLimit', '-1'],
  ])('refuses %s %s, and sets nothing', async (name, value) => {
    const refused = set({ UsageReportS3Bucket: 'reports', [name]: value });
    await expect(refused).rejects.toThrow(InvalidParameterException);
    expect(await get(['UsageReportS3Bucket'])).toEqual({});
  });
});

describe('numbers that opted out', () => {
  it('get nothing, straight or through a topic', async () => {
    stop(STOPPED);
    const topic = await bench.topic('news');
    await bench.subscribe(topic, '+1-555-0001', {}, { Protocol: 'sms' });
    await bench.publish(topic, 'hello');
    await expect(text(STOPPED)).resolves.toHaveProperty('MessageId');
    for (const entry of bench.outbox.entries.slice(-2)) {
      expect(entry).toMatchObject({ outcome: 'dropped', failure: 'opted-out' });
    }
    await text('+15550002');
    expect(bench.outbox.entries.at(-1)).toMatchObject({ endpoint: '+15550002', outcome: 'sent' });
  });

  it('can be opted in again, once in thirty days', async () => {
    expect([await isOptedOut(STOPPED), await isOptedOut('+15550002')]).toEqual([true, false]);
    await optIn(STOPPED);
    expect(await isOptedOut(STOPPED)).toBe(false);
    stop(STOPPED);
    await expect(optIn(STOPPED)).rejects.toThrow('latest opt in is too recent');
    bench.clock.advance(30 * 86_400_000);
    await optIn(STOPPED);
    await optIn('+15550002');
  });

  it('are listed a hundred a page', async () => {
    const client = bench.snsOf('eu-central-1');
    for (let i = 0; i < 101; i += 1) stop(`+1555${1_000 + i}`, 'eu-central-1');
    const sizes: number[] = [];
    for await (const page of paginateListPhoneNumbersOptedOut({ client }, {})) {
      sizes.push(page.phoneNumbers?.length ?? 0);
    }
    expect(sizes).toEqual([100, 1]);
    client.destroy();
  });

  it.each(['0049', '+0123', 'Ada', ''])('refuses %j as a number', async (number) => {
    await expect(isOptedOut(number)).rejects.toThrow('PhoneNumber Reason: input incorrectly formatted');
  });
});

describe('text messages', () => {
  it('are up to 1,600 characters long', async () => {
    await text('+15550002', 'x'.repeat(1_600));
    await expect(text('+15550002', 'x'.repeat(1_601))).rejects.toThrow(InvalidParameterException);
  });
});

describe("SNS's sandbox of text messages", () => {
  const create = (PhoneNumber: string) => bench.sns.send(new CreateSMSSandboxPhoneNumberCommand({ PhoneNumber }));
  const verify = (PhoneNumber: string, OneTimePassword: string) =>
    bench.sns.send(new VerifySMSSandboxPhoneNumberCommand({ PhoneNumber, OneTimePassword }));
  const list = async () => (await bench.sns.send(new ListSMSSandboxPhoneNumbersCommand({}))).PhoneNumbers;

  it('verifies a number by the password that was sent to it', async () => {
    const PhoneNumber = '+15550003';
    await create(PhoneNumber);
    expect(await list()).toEqual([{ PhoneNumber, Status: 'Pending' }]);
    await expect(verify(PhoneNumber, '0')).rejects.toThrow(VerificationException);
    await verify(PhoneNumber, /\d{6}/.exec(bench.outbox.entries.at(-1)?.body ?? '')?.[0] ?? '');
    expect(await list()).toEqual([{ PhoneNumber, Status: 'Verified' }]);
    await bench.sns.send(new DeleteSMSSandboxPhoneNumberCommand({ PhoneNumber }));
    expect(await list()).toEqual([]);
    await expect(verify(PhoneNumber, '123456')).rejects.toThrow(ResourceNotFoundException);
  });

  it('refuses a number that opted out', async () => {
    stop('+15550004');
    await expect(create('+15550004')).rejects.toThrow(OptedOutException);
  });

  it('is not where these accounts are, and they have no numbers to send from', async () => {
    expect(await bench.sns.send(new GetSMSSandboxAccountStatusCommand({}))).toMatchObject({ IsInSandbox: false });
    expect(await bench.sns.send(new ListOriginationNumbersCommand({}))).toMatchObject({ PhoneNumbers: [] });
  });
});
