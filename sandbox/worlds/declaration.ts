/** A message as a producer writes it. */
export type Draft = {
  body: Record<string, unknown>;
  /** Message attributes; a number becomes `Number`, a list `String.Array` (topics only). */
  attributes?: Record<string, string | number | string[]>;
  /** FIFO only. */
  group?: string;
};

export type QueueDeclaration = {
  name: string;
  /** Name of the dead-letter queue, and after how many receives a message goes there. */
  deadLetter?: { queue: string; maxReceiveCount: number };
  /** seconds; SQS's own default is 4 days. */
  retention?: number;
  /** seconds; short in a demo, so that failed work comes back soon. */
  visibilityTimeout?: number;
  /** seconds */
  delay?: number;
  tags?: Record<string, string>;
  /** Messages that are there from the start. */
  backlog?: number;
};

type TopicDeclaration = { name: string; tags?: Record<string, string> };

type DeviceDeclaration = {
  /** What the push service calls the device: the world's own name for it. */
  token: string;
  userData?: string;
  /** Whoever uninstalled the app is switched off by its push service. */
  enabled?: boolean;
};

export type ApplicationDeclaration = { name: string; platform: 'GCM' | 'APNS'; devices: DeviceDeclaration[] };

export type SubscriptionDeclaration = {
  topic: string;
  protocol: 'sqs' | 'email' | 'https' | 'lambda' | 'application';
  /** A queue's name for `sqs`, a device's token for `application`, else the endpoint as SNS takes it. */
  endpoint: string;
  filter?: Record<string, unknown>;
  scope?: 'MessageAttributes' | 'MessageBody';
  raw?: boolean;
  deadLetter?: string;
  /** `false`: the queue's policy is left without this topic, on purpose. */
  allowed?: boolean;
};

export type ProducerDeclaration = {
  to: { topic: string } | { queue: string };
  perMinute: number;
  draft: (n: number) => Draft;
};

export type ConsumerDeclaration = {
  queue: string;
  perMinute: number;
  /** 0–1: on how many messages the consumer fails, each time that it sees them. */
  failureShare?: number;
  /** Deeper than this, the consumer works ten times as fast until half is gone: traffic stays bounded. */
  ceiling: number;
};

/** An account's messaging and who uses it, as data. */
export type WorldDeclaration = {
  topics: TopicDeclaration[];
  queues: QueueDeclaration[];
  applications?: ApplicationDeclaration[];
  subscriptions: SubscriptionDeclaration[];
  producers: ProducerDeclaration[];
  consumers: ConsumerDeclaration[];
};
