type Told = {
  type: 'Notification' | 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';
  messageId: string;
  topicArn: string;
  subscriptionArn: string;
  raw?: boolean;
};

/** What an http(s) endpoint tells a request by before it reads the body (SNS guide, HTTP/HTTPS headers). */
export function headersOf(told: Told, contentType: string): Record<string, string> {
  return {
    'x-amz-sns-message-type': told.type,
    'x-amz-sns-message-id': told.messageId,
    'x-amz-sns-topic-arn': told.topicArn,
    ...(told.type === 'SubscriptionConfirmation' ? {} : { 'x-amz-sns-subscription-arn': told.subscriptionArn }),
    ...(told.raw ? { 'x-amz-sns-rawdelivery': 'true' } : {}),
    'content-type': contentType,
  };
}
