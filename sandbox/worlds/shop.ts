import type { Draft, QueueDeclaration, WorldDeclaration } from './declaration.ts';

const DAY = 86_400;

const pick = <T>(n: number, choices: readonly [T, ...T[]]): T => choices[n % choices.length] ?? choices[0];

function order(n: number): Draft {
  const total = 12 + ((n * 37) % 480);
  return {
    body: { order: { id: `A-${10_000 + n}`, total, currency: 'EUR' }, customer: `c-${(n * 7) % 900}`, attempt: 1 },
    attributes: {
      kind: pick(n, ['pick', 'digital', 'pick', 'gift']),
      total,
      channel: pick(n, ['web', 'app', 'store']),
    },
  };
}

function refund(n: number): Draft {
  return {
    body: { refund: { id: `R-${4_000 + n}`, order: `A-${9_000 + n}`, amount: 5 + (n % 90) }, error: 'issuer timeout' },
    attributes: { kind: pick(n, ['pick', 'money', 'money']), reason: pick(n, ['damaged', 'late', 'changed-mind']) },
  };
}

function product(n: number): Draft {
  return { body: { sku: `SKU-${n % 240}`, price: 3 + (n % 70), stock: n % 50 }, group: `shelf-${n % 12}` };
}

function alert(n: number): Draft {
  const priority = pick(n, ['bulk', 'bulk', 'normal', 'bulk', 'urgent', 'bulk']);
  return { body: { alert: `disk-${n % 40}`, value: n % 100 }, attributes: { priority } };
}

function customer(n: number): Draft {
  return {
    body: { customer: `c-${n % 900}`, event: pick(n, ['signed-up', 'changed-address', 'logged-in']) },
    attributes: {
      event: pick(n, ['signed-up', 'changed-address', 'logged-in']),
      country: pick(n, ['IE', 'DE', 'FR', 'ES']),
    },
  };
}

function upload(n: number): Draft {
  return { body: { key: `uploads/${n}.jpg`, width: 1200, height: 800 } };
}

function offer(n: number): Draft {
  return { body: { offer: `O-${n}`, percent: 5 + (n % 4) * 5, until: '20:00' } };
}

/** A queue whose failed work goes to a dead-letter queue. */
function worker(
  name: string,
  deadLetter: string,
  maxReceiveCount: number,
  rest: Partial<QueueDeclaration> = {},
): QueueDeclaration {
  return { name, deadLetter: { queue: deadLetter, maxReceiveCount }, visibilityTimeout: 5, ...rest };
}

/**
 * A shop. With faults on purpose: `payments-capture` fails and fills its dead-letter queue, `refund-ledger` lacks the
 * policy that lets `refunds` send, the filter of `newsletter` never matches, and `loyalty-dlq` keeps messages for a
 * shorter time than its source, and Kai's tablet, which the push service gave up, is still subscribed to `offers`.
 */
export const shop: WorldDeclaration = {
  topics: [
    { name: 'orders', tags: { team: 'checkout', stage: 'prod' } },
    { name: 'refunds', tags: { team: 'checkout', stage: 'prod' } },
    { name: 'catalog.fifo', tags: { team: 'catalog', stage: 'prod' } },
    { name: 'alerts', tags: { team: 'platform', stage: 'prod' } },
    { name: 'customers', tags: { team: 'growth', stage: 'prod' } },
    { name: 'media', tags: { team: 'content', stage: 'prod' } },
    { name: 'offers', tags: { team: 'growth', stage: 'prod' } },
  ],
  applications: [
    {
      name: 'shop-app',
      platform: 'GCM',
      devices: [
        { token: 'c7Hf2qPixel-Ada', userData: 'Ada, phone' },
        { token: 'e1Kd9wGalaxy-Kai', userData: 'Kai, phone' },
        { token: 'a4Zs6mTablet-Kai', userData: 'Kai, tablet', enabled: false },
      ],
    },
  ],
  queues: [
    { name: 'payments-capture-dlq', retention: 14 * DAY, tags: { team: 'checkout' }, backlog: 47 },
    { name: 'warehouse-dlq', retention: 14 * DAY, tags: { team: 'warehouse' }, backlog: 3 },
    { name: 'catalog-dlq.fifo', retention: 14 * DAY, tags: { team: 'catalog' } },
    { name: 'loyalty-dlq', retention: DAY, tags: { team: 'growth' }, backlog: 6 },
    { name: 'thumbnails-dlq', retention: 14 * DAY, tags: { team: 'content' } },
    { name: 'orders-undelivered', retention: 14 * DAY, tags: { team: 'checkout' } },
    worker('payments-capture', 'payments-capture-dlq', 3, { tags: { team: 'checkout', tier: '1' }, backlog: 120 }),
    worker('warehouse-picks', 'warehouse-dlq', 3, { tags: { team: 'warehouse' }, backlog: 180 }),
    worker('warehouse-returns', 'warehouse-dlq', 3, { tags: { team: 'warehouse' }, backlog: 12 }),
    worker('loyalty-points', 'loyalty-dlq', 4, { tags: { team: 'growth' }, retention: 4 * DAY }),
    worker('thumbnails', 'thumbnails-dlq', 3, { tags: { team: 'content' }, backlog: 60 }),
    worker('catalog-index.fifo', 'catalog-dlq.fifo', 5, { tags: { team: 'catalog' }, backlog: 58 }),
    worker('search-feed.fifo', 'catalog-dlq.fifo', 5, { tags: { team: 'catalog' } }),
    { name: 'price-sync.fifo', tags: { team: 'catalog' }, visibilityTimeout: 5 },
    { name: 'order-emails', tags: { team: 'checkout' }, visibilityTimeout: 5, backlog: 14 },
    { name: 'fraud-check', tags: { team: 'risk' }, visibilityTimeout: 5 },
    { name: 'invoice-render', tags: { team: 'finance' }, delay: 15, visibilityTimeout: 5 },
    { name: 'refund-ledger', tags: { team: 'finance' } },
    { name: 'lane-urgent', tags: { team: 'platform', lane: '1' }, visibilityTimeout: 5 },
    { name: 'lane-normal', tags: { team: 'platform', lane: '2' }, visibilityTimeout: 5, backlog: 35 },
    { name: 'lane-bulk', tags: { team: 'platform', lane: '3' }, visibilityTimeout: 5, backlog: 1_240 },
    { name: 'alerts-archive', tags: { team: 'platform' }, visibilityTimeout: 5 },
    { name: 'newsletter', tags: { team: 'growth' } },
    { name: 'analytics-events', tags: { team: 'data' }, visibilityTimeout: 5, backlog: 640 },
    { name: 'shop-prod-ReturnLabels-1A2B3C4D5E6F', tags: { team: 'warehouse', stack: 'shop-prod' } },
    { name: 'nightly-reports', tags: { team: 'finance' }, backlog: 9 },
  ],
  subscriptions: [
    { topic: 'orders', protocol: 'sqs', endpoint: 'payments-capture', deadLetter: 'orders-undelivered' },
    { topic: 'orders', protocol: 'sqs', endpoint: 'order-emails' },
    { topic: 'orders', protocol: 'sqs', endpoint: 'warehouse-picks', filter: { kind: ['pick'] } },
    { topic: 'orders', protocol: 'sqs', endpoint: 'fraud-check', filter: { total: [{ numeric: ['>', 400] }] } },
    { topic: 'orders', protocol: 'sqs', endpoint: 'invoice-render', raw: true },
    { topic: 'orders', protocol: 'sqs', endpoint: 'loyalty-points', filter: { channel: ['web', 'app'] } },
    { topic: 'refunds', protocol: 'sqs', endpoint: 'payments-capture' },
    { topic: 'refunds', protocol: 'sqs', endpoint: 'warehouse-returns', filter: { kind: ['pick'] } },
    { topic: 'refunds', protocol: 'sqs', endpoint: 'refund-ledger', allowed: false },
    { topic: 'catalog.fifo', protocol: 'sqs', endpoint: 'catalog-index.fifo' },
    { topic: 'catalog.fifo', protocol: 'sqs', endpoint: 'search-feed.fifo', raw: true },
    {
      topic: 'catalog.fifo',
      protocol: 'sqs',
      endpoint: 'price-sync.fifo',
      filter: { price: [{ numeric: ['>', 50] }] },
      scope: 'MessageBody',
    },
    { topic: 'alerts', protocol: 'sqs', endpoint: 'lane-urgent', filter: { priority: ['urgent'] } },
    { topic: 'alerts', protocol: 'sqs', endpoint: 'lane-normal', filter: { priority: ['normal'] } },
    { topic: 'alerts', protocol: 'sqs', endpoint: 'lane-bulk', filter: { priority: ['bulk'] } },
    { topic: 'alerts', protocol: 'sqs', endpoint: 'alerts-archive' },
    { topic: 'alerts', protocol: 'email', endpoint: 'ops@shop.example' },
    { topic: 'customers', protocol: 'sqs', endpoint: 'analytics-events' },
    { topic: 'customers', protocol: 'sqs', endpoint: 'newsletter', filter: { event: ['subscribed-to-newsletter'] } },
    { topic: 'customers', protocol: 'https', endpoint: 'https://crm.shop.example/hooks/customers' },
    { topic: 'media', protocol: 'sqs', endpoint: 'thumbnails', raw: true },
    { topic: 'offers', protocol: 'application', endpoint: 'c7Hf2qPixel-Ada' },
    { topic: 'offers', protocol: 'application', endpoint: 'e1Kd9wGalaxy-Kai' },
    { topic: 'offers', protocol: 'application', endpoint: 'a4Zs6mTablet-Kai' },
  ],
  producers: [
    { to: { topic: 'orders' }, perMinute: 110, draft: order },
    { to: { topic: 'refunds' }, perMinute: 24, draft: refund },
    { to: { topic: 'catalog.fifo' }, perMinute: 60, draft: product },
    { to: { topic: 'alerts' }, perMinute: 150, draft: alert },
    { to: { topic: 'customers' }, perMinute: 90, draft: customer },
    { to: { topic: 'media' }, perMinute: 40, draft: upload },
    { to: { topic: 'offers' }, perMinute: 4, draft: offer },
    { to: { queue: 'nightly-reports' }, perMinute: 2, draft: upload },
  ],
  consumers: [
    { queue: 'payments-capture', perMinute: 128, failureShare: 0.05, ceiling: 1_500 },
    { queue: 'order-emails', perMinute: 120, ceiling: 500 },
    { queue: 'warehouse-picks', perMinute: 56, failureShare: 0.02, ceiling: 600 },
    { queue: 'warehouse-returns', perMinute: 9, ceiling: 200 },
    { queue: 'fraud-check', perMinute: 40, ceiling: 200 },
    { queue: 'invoice-render', perMinute: 120, ceiling: 400 },
    { queue: 'loyalty-points', perMinute: 80, failureShare: 0.01, ceiling: 400 },
    { queue: 'catalog-index.fifo', perMinute: 66, ceiling: 400 },
    { queue: 'search-feed.fifo', perMinute: 70, ceiling: 400 },
    { queue: 'price-sync.fifo', perMinute: 60, ceiling: 400 },
    { queue: 'lane-urgent', perMinute: 60, ceiling: 200 },
    { queue: 'lane-normal', perMinute: 26, ceiling: 400 },
    { queue: 'lane-bulk', perMinute: 40, ceiling: 6_000 },
    { queue: 'alerts-archive', perMinute: 160, ceiling: 500 },
    { queue: 'analytics-events', perMinute: 84, ceiling: 2_500 },
    { queue: 'thumbnails', perMinute: 44, failureShare: 0.02, ceiling: 300 },
    { queue: 'nightly-reports', perMinute: 2, ceiling: 100 },
    // Somebody empties the dead letters when there are too many: the demo can run for days.
    { queue: 'payments-capture-dlq', perMinute: 0, ceiling: 400 },
    { queue: 'warehouse-dlq', perMinute: 0, ceiling: 60 },
    { queue: 'loyalty-dlq', perMinute: 0, ceiling: 60 },
    { queue: 'thumbnails-dlq', perMinute: 0, ceiling: 60 },
    { queue: 'catalog-dlq.fifo', perMinute: 0, ceiling: 60 },
  ],
};
