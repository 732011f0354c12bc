import { describe, expect, it } from 'vitest';
import { arnOfQueueUrl, nameOfArn, parseArn } from './arn.ts';

const IRELAND = { partition: 'aws', region: 'eu-west-1' };

describe('parseArn', () => {
  it.each([
    ['arn:aws:sqs:eu-west-1:111122223333:orders', { service: 'sqs', account: '111122223333', resource: 'orders' }],
    ['arn:aws:lambda:eu-west-1:111122223333:function:pick:live', { service: 'lambda', resource: 'function:pick:live' }],
    ['arn:aws-us-gov:sns:us-gov-west-1:1:a.fifo', { partition: 'aws-us-gov', region: 'us-gov-west-1' }],
    ['arn:aws:s3:::bucket', { region: '', account: '', resource: 'bucket' }],
  ])('takes %s apart', (arn, parts) => {
    expect(parseArn(arn)).toMatchObject(parts);
  });

  it.each(['', 'orders', 'arn:aws:sqs', 'arn:aws:sqs:eu-west-1:1:', 'arn:aws:sqs:eu-west-1:1:a b'])(
    'answers null for %j',
    (text) => {
      expect(parseArn(text)).toBeNull();
    },
  );
});

describe('arnOfQueueUrl', () => {
  it.each([
    'https://sqs.eu-west-1.amazonaws.com/111122223333/orders.fifo',
    'http://127.0.0.1:4566/111122223333/orders.fifo',
    'https://queue.example/prefix/111122223333/orders.fifo/',
  ])('reads account and name from %s', (url) => {
    expect(arnOfQueueUrl(url, IRELAND)).toBe('arn:aws:sqs:eu-west-1:111122223333:orders.fifo');
  });

  it.each(['', 'orders', 'https://sqs.eu-west-1.amazonaws.com/orders', 'https://host/not-a-number/orders'])(
    'answers null for %j',
    (url) => {
      expect(arnOfQueueUrl(url, IRELAND)).toBeNull();
    },
  );
});

describe('nameOfArn', () => {
  it.each([
    ['arn:aws:sqs:eu-west-1:1:orders', 'orders'],
    ['arn:aws:lambda:eu-west-1:1:function:pick', 'pick'],
    ['arn:aws:firehose:eu-west-1:1:deliverystream/audit', 'audit'],
    ['ops@shop.example', 'ops@shop.example'],
  ])('%s → %s', (arn, name) => {
    expect(nameOfArn(arn)).toBe(name);
  });
});
