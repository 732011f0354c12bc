import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { awsHost, partitionOf } from './partition.ts';

it.each([
  ['eu-west-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['us-isof-south-1', 'aws-iso-f'],
  ['eusc-de-east-1', 'aws-eusc'],
])('%s is in %s, at the host that the SDK asks', (region, partition) => {
  const sqs = new SQSClient({ region });
  expect(partitionOf(region)).toBe(partition);
  expect(awsHost('sqs', region)).toBe(sqs.config.endpointProvider({ Region: region }).url.host);
});
