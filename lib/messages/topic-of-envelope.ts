/** characters; larger bodies are judged by their head, since parsing them would cost more than the answer is worth. */
const PARSE_UP_TO = 65_536;
const HEAD = 2048;

const NOTIFICATION = /^\s*\{\s*"Type"\s*:\s*"Notification"/;
const TOPIC = /"TopicArn"\s*:\s*"(arn:[^"\\]{1,500})"/;

/**
 * The ARN of the topic that an SNS envelope names; `null` where the body is none.
 * Source: SNS developer guide, "Parsing Amazon SNS message formats": `Type` comes first, `TopicArn` before `Message`.
 */
export function topicOfEnvelope(body: string): string | null {
  if (body.length > PARSE_UP_TO) {
    const head = body.slice(0, HEAD);
    return (NOTIFICATION.test(head) && TOPIC.exec(head)?.[1]) || null;
  }
  if (!/^\s*\{/.test(body) || !body.includes('"TopicArn"')) return null;
  try {
    const { Type, TopicArn } = JSON.parse(body) as Record<string, unknown>;
    return Type === 'Notification' && typeof TopicArn === 'string' ? TopicArn : null;
  } catch {
    return null;
  }
}
