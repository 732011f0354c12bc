import { Agent, request } from 'node:http';

const CONCURRENCY = 16;
const SCOPE = 'AWS4-HMAC-SHA256 Credential=sandbox/20260101/eu-west-1/$/aws4_request, SignedHeaders=host, Signature=0';

/** The calls of a discovery, bare: no SDK, no signing, no parsing beyond page tokens, the same sixteen at a time. */
export async function discoverBare(endpoint: string): Promise<{ ms: number; calls: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  let calls = 0;

  function post(headers: Record<string, string>, body: string): Promise<string> {
    calls += 1;
    return new Promise((resolve, reject) => {
      const sent = request(endpoint, { method: 'POST', agent, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve(text));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  const sqs = (action: string, input: object) =>
    post(
      {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${action}`,
        authorization: SCOPE.replace('$', 'sqs'),
      },
      JSON.stringify(input),
    );
  const sns = (input: Record<string, string>) =>
    post(
      { 'content-type': 'application/x-www-form-urlencoded', authorization: SCOPE.replace('$', 'sns') },
      new URLSearchParams({ Version: '2010-03-31', ...input }).toString(),
    );

  async function pages(action: string): Promise<void> {
    let token: string | undefined;
    do {
      const text = await sns({ Action: action, ...(token && { NextToken: token }) });
      token = /<NextToken>([^<]+)</.exec(text)?.[1];
    } while (token);
  }

  async function queues(): Promise<void> {
    const { QueueUrls } = JSON.parse(await sqs('ListQueues', { MaxResults: 1_000 })) as { QueueUrls: string[] };
    const urls = QueueUrls.values();
    const work = async () => {
      for (const QueueUrl of urls) await sqs('GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] });
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
  }

  const began = performance.now();
  await Promise.all([queues(), pages('ListTopics'), pages('ListSubscriptions')]);
  const ms = performance.now() - began;
  agent.destroy();
  return { ms, calls };
}
