import { Agent, request } from 'node:http';

const CONCURRENCY = 16;

/** Both services asked without an SDK, so that little of the machine is the client's. */
export function openWire(endpoint: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });

  function post(service: string, headers: Record<string, string>, body: string): Promise<string> {
    const authorization = `AWS4-HMAC-SHA256 Credential=bench/20260101/eu-west-1/${service}/aws4_request`;
    return new Promise((resolve, reject) => {
      const sent = request(endpoint, { method: 'POST', agent, headers: { ...headers, authorization } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(text));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  return {
    sqs: (action: string, input: object) =>
      post('sqs', { 'x-amz-target': `AmazonSQS.${action}` }, JSON.stringify(input)),
    sns: (Action: string, params: Record<string, string>) =>
      post('sns', {}, new URLSearchParams({ Action, ...params }).toString()),
    close: () => agent.destroy(),
  };
}
