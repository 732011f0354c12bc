/** What tells a subscription from all others: an endpoint is subscribed to a topic once a protocol. */
export type SubscriptionEnds = { topicArn: string; protocol: string; endpoint: string };

/** A subscription's id in Weir: its ARN is not known before it is made, nor while it is pending. */
export function subscriptionId({ topicArn, protocol, endpoint }: SubscriptionEnds): string {
  return `${topicArn}|${protocol}|${endpoint}`;
}

/** What an id names; an endpoint may hold bars. Of a text that is no such id, all is the topic. */
export function subscriptionEnds(id: string): SubscriptionEnds {
  const [topicArn = id, protocol = '', ...endpoint] = id.split('|');
  return { topicArn, protocol, endpoint: endpoint.join('|') };
}
