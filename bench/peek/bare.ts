import { Agent, request } from 'node:http';

/** As many at a time as a look receives. */
const CONCURRENCY = 4;
const SCOPE =
  'AWS4-HMAC-SHA256 Credential=sandbox/20260101/eu-west-1/sqs/aws4_request, SignedHeaders=host, Signature=0';

type Received = { Messages?: { ReceiptHandle: string; Body: string }[] };

/** The receives of 1,000 messages, bare: no SDK, no signing, nothing kept but the handles. Answers ms, and gives all back. */
export async function receiveBare(endpoint: string, account: string, queueName: string, count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const QueueUrl = `${endpoint}/${account}/${queueName}`;
  const handles: string[] = [];
  let expected = 0;

  function post(action: string, input: object): Promise<Buffer> {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AmazonSQS.${action}`,
      authorization: SCOPE,
    };
    return new Promise((resolve, reject) => {
      const sent = request(endpoint, { method: 'POST', agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve(Buffer.concat(parts)));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(input));
    });
  }

  async function work(): Promise<void> {
    while (handles.length + expected < count) {
      const max = Math.min(10, count - handles.length - expected);
      expected += max;
      const answer = await post('ReceiveMessage', {
        QueueUrl,
        MaxNumberOfMessages: max,
        VisibilityTimeout: 60,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      expected -= max;
      const { Messages = [] } = JSON.parse(answer.toString()) as Received;
      for (const { ReceiptHandle } of Messages) handles.push(ReceiptHandle);
    }
  }

  const began = performance.now();
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const ms = performance.now() - began;
  for (let from = 0; from < handles.length; from += 10) {
    const Entries = handles
      .slice(from, from + 10)
      .map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle, VisibilityTimeout: 0 }));
    await post('ChangeMessageVisibilityBatch', { QueueUrl, Entries });
  }
  agent.destroy();
  return { ms, seen: handles.length };
}
