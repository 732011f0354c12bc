import type { Sandbox } from '../create-sandbox.ts';

type Asked = { method?: 'GET' | 'POST'; path?: string; accessKeyId?: string };

/** SQS asked as clients from before its JSON protocol ask; the answer is XML. */
export function queryProtocol({ endpoint }: Pick<Sandbox, 'endpoint'>) {
  return async (Action: string, params: Record<string, string> = {}, asked: Asked = {}) => {
    const { method = 'POST', path = '/', accessKeyId = 'sandbox' } = asked;
    const form = new URLSearchParams({ Action, Version: '2012-11-05', ...params });
    const answer = await fetch(method === 'GET' ? `${endpoint}${path}?${form}` : endpoint + path, {
      method,
      headers: { authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/eu-west-1/sqs/aws4_request` },
      ...(method === 'POST' && { body: form }),
    });
    return { status: answer.status, xml: await answer.text() };
  };
}

/** The texts of all elements of that name, in order. */
export function textsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
}
