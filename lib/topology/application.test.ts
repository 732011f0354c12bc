import { expect, it } from 'vitest';
import { aSubscription, aTopic, topicArn } from '#lib/testing/builders.ts';
import { applicationOfDevice, platformWords, readApplicationArn } from './application.ts';
import { buildGraph } from './build-graph.ts';

const APP = 'arn:aws:sns:eu-west-1:000000000000:app/GCM/shop-app';
const DEVICE = 'arn:aws:sns:eu-west-1:000000000000:endpoint/GCM/shop-app/4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a';

it.each([
  [DEVICE, APP],
  [APP, null],
  [topicArn('orders'), null],
  ['arn:aws:lambda:eu-west-1:000000000000:function:resize', null],
  ['ops@shop.example', null],
])('finds the application of %s', (endpoint, application) => {
  expect(applicationOfDevice(endpoint)).toBe(application);
});

it('reads platform and name, and knows push services by the names people use', () => {
  expect(readApplicationArn(APP)).toEqual({ platform: 'GCM', name: 'shop-app' });
  expect(platformWords({ platform: 'GCM' })).toBe('Firebase Cloud Messaging');
  expect(platformWords({ platform: 'PIGEON' })).toBe('PIGEON');
});

it('draws an application with its subscribed devices, and one that nobody subscribes alone', () => {
  const topic = aTopic();
  const subscription = aSubscription({
    topicArn: topic.arn,
    protocol: 'application',
    endpoint: DEVICE,
    device: 'disabled',
  });
  const other = { arn: `${APP}-2`, name: 'shop-app-2', platform: 'GCM', enabled: true };
  const { nodes, edges, edgesOf } = buildGraph({
    queues: [],
    topics: [topic],
    subscriptions: [subscription],
    platformApplications: [{ arn: APP, name: 'shop-app', platform: 'GCM', enabled: true }, other],
  });
  const device = `application|${DEVICE}`;
  expect(nodes.get(device)).toMatchObject({ name: 'shop-app 4c94e4b2', device: 'disabled' });
  expect(edges.get(`${device}|application`)).toMatchObject({ kind: 'membership', source: device, target: APP });
  expect(edgesOf.get(other.arn)).toEqual([]);
});

it('draws a device alone where its application is not known', () => {
  const subscription = aSubscription({ protocol: 'application', endpoint: DEVICE });
  const { edges } = buildGraph({ queues: [], topics: [aTopic()], subscriptions: [subscription] });
  expect([...edges.values()].map(({ kind }) => kind)).toEqual(['subscription']);
});
