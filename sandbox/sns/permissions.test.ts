import {
  AddPermissionCommand,
  AuthorizationErrorException,
  CreateTopicCommand,
  GetDataProtectionPolicyCommand,
  GetTopicAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  PublishCommand,
  PutDataProtectionPolicyCommand,
  RemovePermissionCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, REGION } from './testing/open-bench.ts';

const FRIEND = '111122223333';

let bench: Bench;
let topic: string;
beforeAll(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterAll(() => bench.close());

const add = (Label: string, ActionName = ['Publish'], AWSAccountId = [FRIEND], TopicArn = topic) =>
  bench.sns.send(new AddPermissionCommand({ TopicArn, Label, AWSAccountId, ActionName }));
const remove = (Label: string) => bench.sns.send(new RemovePermissionCommand({ TopicArn: topic, Label }));
const statements = async () => {
  const { Attributes } = await bench.sns.send(new GetTopicAttributesCommand({ TopicArn: topic }));
  return JSON.parse(Attributes?.Policy ?? '{}').Statement as { Sid: string }[];
};

describe('AddPermission and RemovePermission', () => {
  it('let another account in, and out again', async () => {
    const friend = bench.snsOf(REGION, FRIEND);
    const publish = () => friend.send(new PublishCommand({ TopicArn: topic, Message: 'x' }));
    await expect(publish()).rejects.toThrow(AuthorizationErrorException);
    await add('friends');
    await publish();
    expect((await statements()).at(-1)).toEqual({
      Sid: 'friends',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${FRIEND}:root` },
      Action: 'SNS:Publish',
      Resource: topic,
    });
    await remove('friends');
    await expect(publish()).rejects.toThrow(AuthorizationErrorException);
    expect((await statements()).map(({ Sid }) => Sid)).toEqual(['__default_statement_ID']);
    await remove('friends');
    friend.destroy();
  });

  it('tell who asked in vain', async () => {
    const jo = bench.snsOf(REGION, 'jo');
    const TopicArn = `arn:aws:sns:${REGION}:${FRIEND}:orders`;
    await expect(jo.send(new PublishCommand({ TopicArn, Message: 'x' }))).rejects.toThrow(
      `User: arn:aws:iam::${ACCOUNT}:user/jo is not authorized to perform: SNS:Publish on resource: ${TopicArn}`,
    );
    jo.destroy();
  });

  it('write several accounts and actions as lists', async () => {
    await add('several', ['Publish', 'Subscribe'], [FRIEND, ACCOUNT]);
    expect((await statements()).at(-1)).toMatchObject({
      Principal: { AWS: [`arn:aws:iam::${FRIEND}:root`, `arn:aws:iam::${ACCOUNT}:root`] },
      Action: ['SNS:Publish', 'SNS:Subscribe'],
    });
  });

  it.each<[string, Parameters<typeof add>, string]>([
    ['a label that is taken', ['several'], 'Statement already exists'],
    ['no label', [''], 'Label'],
    ['an action of the account', ['a', ['CreateTopic']], 'Policy statement action out of service scope!'],
    ['no action', ['a', []], 'ActionName'],
    ['an account that is none', ['a', ['Publish'], ['12']], 'AWSAccountId'],
  ])('refuse %s', async (_case, input, message) => {
    const refused = add(...input);
    await expect(refused).rejects.toThrow(InvalidParameterException);
    await expect(refused).rejects.toThrow(message);
  });

  it('refuse a topic that is not there', async () => {
    const gone = `arn:aws:sns:${REGION}:${ACCOUNT}:gone`;
    await expect(add('a', ['Publish'], [FRIEND], gone)).rejects.toThrow(NotFoundException);
  });
});

describe('data protection policies', () => {
  const get = async (ResourceArn: string) =>
    (await bench.sns.send(new GetDataProtectionPolicyCommand({ ResourceArn }))).DataProtectionPolicy;
  const put = (ResourceArn: string, DataProtectionPolicy: string) =>
    bench.sns.send(new PutDataProtectionPolicyCommand({ ResourceArn, DataProtectionPolicy }));

  it('are kept as they were put', async () => {
    expect(await get(topic)).toBe('');
    await put(topic, '{"Name": "pii"}');
    expect(await get(topic)).toBe('{"Name": "pii"}');
    const input = { Name: 'born-with-one', DataProtectionPolicy: '{"Name":"born"}' };
    const { TopicArn = '' } = await bench.sns.send(new CreateTopicCommand(input));
    expect(await get(TopicArn)).toBe('{"Name":"born"}');
  });

  it('are JSON objects of up to 30,720 characters, on standard topics', async () => {
    await expect(put(topic, 'no')).rejects.toThrow(InvalidParameterException);
    await expect(put(topic, `{"a":"${'x'.repeat(30_720)}"}`)).rejects.toThrow(InvalidParameterException);
    await expect(put(await bench.topic('ordered.fifo'), '{}')).rejects.toThrow('FIFO');
  });
});
