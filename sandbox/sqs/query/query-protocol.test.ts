import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { queryProtocol, textsOf } from '../../testing/query-protocol.ts';
import { arnOf, queueDesk, redriveTo } from '../../testing/queue-desk.ts';

async function queryDesk() {
  const desk = await queueDesk();
  return { ...desk, ask: queryProtocol(desk.sandbox) };
}

/** `SendMessageBatchRequestEntry.1.Id` … of entries. */
function entries(name: string, ...all: Record<string, string>[]): Record<string, string> {
  return Object.fromEntries(
    all.flatMap((entry, index) => Object.entries(entry).map(([key, value]) => [`${name}.${index + 1}.${key}`, value])),
  );
}

test('a queue is made with attributes and tags, and described', async () => {
  const { ask, attributes } = await queryDesk();
  const made = await ask('CreateQueue', {
    QueueName: 'orders.fifo',
    ...entries('Attribute', { Name: 'FifoQueue', Value: 'true' }, { Name: 'VisibilityTimeout', Value: '40' }),
    ...entries('Tag', { Key: 'team', Value: 'a & b' }),
  });
  const [url = ''] = textsOf(made.xml, 'QueueUrl');
  expect(url).toMatch(/\/000000000000\/orders\.fifo$/);
  expect(await attributes(url)).toMatchObject({ FifoQueue: 'true', VisibilityTimeout: '40' });
  const asked = { QueueUrl: url, 'AttributeName.1': 'VisibilityTimeout', 'AttributeName.2': 'QueueArn' };
  expect((await ask('GetQueueAttributes', asked)).xml).toContain(
    `<GetQueueAttributesResult><Attribute><Name>VisibilityTimeout</Name><Value>40</Value></Attribute><Attribute><Name>QueueArn</Name><Value>${arnOf('orders.fifo')}</Value></Attribute></GetQueueAttributesResult>`,
  );
  expect((await ask('ListQueueTags', { QueueUrl: url })).xml).toContain(
    '<ListQueueTagsResult><Tag><Key>team</Key><Value>a &amp; b</Value></Tag></ListQueueTagsResult>',
  );
});

test('a request to the queue’s own path need not name it, and may be a GET', async () => {
  const { ask, create, attributes } = await queryDesk();
  const url = await create('orders');
  const asked = { path: '/000000000000/orders', method: 'GET' } as const;
  await ask('SetQueueAttributes', { 'Attribute.Name': 'DelaySeconds', 'Attribute.Value': '5' }, asked);
  expect(await attributes(url)).toMatchObject({ DelaySeconds: '5' });
  const { xml } = await ask('GetQueueAttributes', { AttributeName: 'All' }, asked);
  expect(textsOf(xml, 'Name')).toContain('ApproximateNumberOfMessages');
});

test('a message comes back as it was sent, whichever protocol sends and receives', async () => {
  const { ask, create, receive, sqs } = await queryDesk();
  const QueueUrl = await create('orders', { VisibilityTimeout: '0' });
  const body = 'a <b> & "c"\r\n é';
  const sent = await ask('SendMessage', {
    QueueUrl,
    MessageBody: body,
    DelaySeconds: '0',
    ...entries(
      'MessageAttribute',
      { Name: 'colour', 'Value.DataType': 'String', 'Value.StringValue': 'red' },
      { Name: 'bytes', 'Value.DataType': 'Binary', 'Value.BinaryValue': 'AP8+/w==' },
    ),
    ...entries('MessageSystemAttribute', {
      Name: 'AWSTraceHeader',
      'Value.DataType': 'String',
      'Value.StringValue': 'Root=1-2-3',
    }),
  });
  const [message] = await receive(QueueUrl);
  expect(message).toMatchObject({
    Body: body,
    Attributes: { AWSTraceHeader: 'Root=1-2-3' },
    MessageAttributes: {
      colour: { DataType: 'String', StringValue: 'red' },
      bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 255, 62, 255]) },
    },
  });
  expect(textsOf(sent.xml, 'MD5OfMessageAttributes')).toEqual([message?.MD5OfMessageAttributes]);
  expect(textsOf(sent.xml, 'MD5OfMessageBody')).toEqual([message?.MD5OfBody]);
  expect(textsOf(sent.xml, 'MD5OfMessageSystemAttributes')).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  const same = {
    QueueUrl,
    MessageBody: body,
    MessageAttributes: { ...message?.MessageAttributes },
  };
  expect((await sqs.send(new SendMessageCommand(same))).MD5OfMessageAttributes).toBe(message?.MD5OfMessageAttributes);
  const { xml } = await ask('ReceiveMessage', {
    QueueUrl,
    MaxNumberOfMessages: '1',
    'AttributeName.1': 'SentTimestamp',
    'MessageAttributeName.1': 'colour',
  });
  expect(xml).toContain('<Body>a &lt;b&gt; &amp; &quot;c&quot;&#xD;\n é</Body>');
  expect(xml).toMatch(/<Attribute><Name>SentTimestamp<\/Name><Value>\d{13}<\/Value><\/Attribute>/);
  expect(xml).toContain(
    '<MessageAttribute><Name>colour</Name><Value><DataType>String</DataType><StringValue>red</StringValue></Value></MessageAttribute>',
  );
});

test('batches say what became of each entry', async () => {
  const { ask, create, counts } = await queryDesk();
  const QueueUrl = await create('orders');
  const sent = await ask('SendMessageBatch', {
    QueueUrl,
    ...entries(
      'SendMessageBatchRequestEntry',
      {
        Id: 'good',
        MessageBody: 'a',
        'MessageAttribute.1.Name': 'n',
        'MessageAttribute.1.Value.DataType': 'Number',
        'MessageAttribute.1.Value.StringValue': '1',
      },
      { Id: 'bad', MessageBody: 'b', DelaySeconds: '901' },
    ),
  });
  expect(sent.xml).toMatch(/<SendMessageBatchResultEntry><Id>good<\/Id>.*<MD5OfMessageAttributes>/);
  expect(sent.xml).toMatch(
    /<BatchResultErrorEntry><Id>bad<\/Id><SenderFault>true<\/SenderFault><Code>InvalidParameterValue<\/Code>/,
  );
  const [ReceiptHandle = ''] = textsOf((await ask('ReceiveMessage', { QueueUrl })).xml, 'ReceiptHandle');
  const changed = await ask('ChangeMessageVisibilityBatch', {
    QueueUrl,
    ...entries('ChangeMessageVisibilityBatchRequestEntry', { Id: 'a', ReceiptHandle, VisibilityTimeout: '60' }),
  });
  expect(changed.xml).toContain(
    '<ChangeMessageVisibilityBatchResultEntry><Id>a</Id></ChangeMessageVisibilityBatchResultEntry>',
  );
  const deleted = await ask('DeleteMessageBatch', {
    QueueUrl,
    ...entries('DeleteMessageBatchRequestEntry', { Id: 'a', ReceiptHandle }),
  });
  expect(deleted.xml).toContain('<DeleteMessageBatchResultEntry><Id>a</Id></DeleteMessageBatchResultEntry>');
  expect(await counts(QueueUrl)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('lists have their elements side by side, and pages', async () => {
  const { ask, create } = await queryDesk();
  const dead = await create('dead');
  const urls = await Promise.all(['a', 'b'].map((name) => create(name, redriveTo('dead', 3))));
  const first = await ask('ListQueues', { MaxResults: '2' });
  const [NextToken = ''] = textsOf(first.xml, 'NextToken');
  const second = await ask('ListQueues', { MaxResults: '2', NextToken });
  expect([first, second].flatMap(({ xml }) => textsOf(xml, 'QueueUrl')).sort()).toEqual([dead, ...urls].sort());
  const sources = await ask('ListDeadLetterSourceQueues', { QueueUrl: dead });
  expect(textsOf(sources.xml, 'QueueUrl')).toEqual(urls);
  expect((await ask('ListQueues', { QueueNamePrefix: 'nothing' })).xml).toContain(
    '<ListQueuesResult></ListQueuesResult>',
  );
});

test('what answers nothing has no result', async () => {
  const { ask, create } = await queryDesk();
  const QueueUrl = await create('orders');
  await ask('TagQueue', { QueueUrl, 'Tag.1.Key': 'a', 'Tag.1.Value': 'b' });
  await ask('UntagQueue', { QueueUrl, 'TagKey.1': 'a' });
  expect((await ask('ListQueueTags', { QueueUrl })).xml).toContain('<ListQueueTagsResult></ListQueueTagsResult>');
  const added = await ask('AddPermission', {
    QueueUrl,
    Label: 'guests',
    'AWSAccountId.1': '111111111111',
    'ActionName.1': 'SendMessage',
  });
  expect(added).toMatchObject({ status: 200, xml: expect.not.stringContaining('Result') });
  const guest = { accessKeyId: '111111111111' };
  expect((await ask('SendMessage', { QueueUrl, MessageBody: 'a' }, guest)).status).toBe(200);
  expect((await ask('ReceiveMessage', { QueueUrl }, guest)).status).toBe(403);
  expect((await ask('RemovePermission', { QueueUrl, Label: 'guests' })).status).toBe(200);
  expect((await ask('PurgeQueue', { QueueUrl })).status).toBe(200);
  expect((await ask('DeleteQueue', { QueueUrl })).status).toBe(200);
});

test('move tasks are started, listed and cancelled', async () => {
  const { ask, create, send } = await queryDesk();
  const dead = await create('dead');
  await create('source', redriveTo('dead', 3));
  await send(dead, 'a');
  const SourceArn = arnOf('dead');
  const asked = { SourceArn, DestinationArn: arnOf('source'), MaxNumberOfMessagesPerSecond: '1' };
  const [TaskHandle = ''] = textsOf((await ask('StartMessageMoveTask', asked)).xml, 'TaskHandle');
  const listed = await ask('ListMessageMoveTasks', { SourceArn });
  expect(listed.xml).toMatch(/<ListMessageMoveTasksResultEntry><TaskHandle>.*<Status>RUNNING<\/Status>/);
  const cancelled = await ask('CancelMessageMoveTask', { TaskHandle });
  expect(textsOf(cancelled.xml, 'ApproximateNumberOfMessagesMoved')).toEqual(['0']);
});

test.each([
  ['GetQueueUrl', { QueueName: 'none' }, 400, 'AWS.SimpleQueueService.NonExistentQueue'],
  ['SendMessageBatch', { Entries: '' }, 400, 'AWS.SimpleQueueService.EmptyBatchRequest'],
  ['CreateQueue', { QueueName: 'a b' }, 400, 'InvalidParameterValue'],
  ['ReceiveMessage', { WaitTimeSeconds: 'long' }, 400, 'InvalidParameterValue'],
  ['MakeCoffee', {}, 400, 'InvalidAction'],
])('%s %o is refused with the code of this protocol', async (action, params, status, code) => {
  const { ask, create } = await queryDesk();
  await create('orders');
  const refused = await ask(action, params, { path: '/000000000000/orders' });
  expect(refused.status).toBe(status);
  expect(refused.xml).toContain(
    `<ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error><Type>Sender</Type><Code>${code}</Code>`,
  );
});
