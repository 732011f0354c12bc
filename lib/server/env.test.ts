import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './env.ts';

describe('readSettings', () => {
  it('needs nothing: loopback, port 3000, writing, the XDG state folder, AWS itself', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      allowedHosts: [],
      readOnly: false,
      dataFolder: join(homedir(), '.local', 'state', 'weir'),
      configFile: null,
      aws: { region: null, profile: null, keys: false, sqsEndpoint: null, snsEndpoint: null, stsEndpoint: null },
    });
  });

  it.each([
    [{ WEIR_HOST: '::1' }, { host: '::1' }],
    [{ WEIR_HOST: 'localhost' }, { host: 'localhost' }],
    [{ WEIR_HOST: '127.0.0.53' }, { host: '127.0.0.53' }],
    [{ WEIR_HOST: '' }, { host: '127.0.0.1' }],
    [{ WEIR_PORT: '65535' }, { port: 65_535 }],
    [{ WEIR_ALLOWED_HOSTS: 'Weir.test, [::1]:80' }, { allowedHosts: ['weir.test', '[::1]:80'] }],
    [{ WEIR_READ_ONLY: '1' }, { readOnly: true }],
    [{ WEIR_READ_ONLY: 'true' }, { readOnly: true }],
    [{ WEIR_READ_ONLY: '0' }, { readOnly: false }],
    [{ WEIR_DATA: '/var/weir' }, { dataFolder: '/var/weir' }],
    [{ WEIR_DATA: 'here' }, { dataFolder: join(process.cwd(), 'here') }],
    [{ WEIR_CONFIG: '/etc/weir.json' }, { configFile: '/etc/weir.json' }],
    [{ WEIR_CONFIG: 'weir.json' }, { configFile: join(process.cwd(), 'weir.json') }],
    [{ WEIR_CONFIG: '' }, { configFile: null }],
    [{ XDG_STATE_HOME: '/state' }, { dataFolder: '/state/weir' }],
    [{ XDG_STATE_HOME: 'state' }, { dataFolder: join(homedir(), '.local', 'state', 'weir') }],
  ])('reads %o', (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  it.each([
    [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' }, { region: 'eu-west-1' }],
    [{ AWS_DEFAULT_REGION: 'us-east-1' }, { region: 'us-east-1' }],
    [{ AWS_PROFILE: 'prod' }, { profile: 'prod' }],
    [{ AWS_ACCESS_KEY_ID: 'AKIA' }, { keys: true }],
    [{ AWS_ENDPOINT_URL: 'http://a:1', AWS_ENDPOINT_URL_STS: 'http://b:2' }, { stsEndpoint: 'http://b:2' }],
    [
      { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' },
      { sqsEndpoint: 'http://127.0.0.1:4566', snsEndpoint: 'http://127.0.0.1:4566' },
    ],
    [
      { AWS_ENDPOINT_URL: 'http://a:1', AWS_ENDPOINT_URL_SQS: 'http://b:2' },
      { sqsEndpoint: 'http://b:2', snsEndpoint: 'http://a:1' },
    ],
  ])('reads what the AWS SDK reads: %o', (environment, expected) => {
    expect(readSettings(environment).aws).toMatchObject(expected);
  });

  it.each([
    [{ WEIR_HOST: '0.0.0.0' }, 'WEIR_HOST=0.0.0.0 would open Weir to the network'],
    [{ WEIR_HOST: '::' }, 'WEIR_HOST=:: would open Weir'],
    [{ WEIR_HOST: '192.168.1.5' }, 'would open Weir'],
    [{ WEIR_HOST: '127.0.0.1.evil.example' }, 'would open Weir'],
    [{ WEIR_PORT: '0' }, 'WEIR_PORT=0 must be a port from 1 to 65535.'],
    [{ WEIR_PORT: '65536' }, 'must be a port'],
    [{ WEIR_PORT: '80a' }, 'must be a port'],
    [{ WEIR_ALLOWED_HOSTS: '*' }, 'must be a list of host[:port]'],
    [{ WEIR_ALLOWED_HOSTS: 'http://a' }, 'must be a list of host[:port]'],
    [{ WEIR_READ_ONLY: 'yes' }, 'WEIR_READ_ONLY=yes must be 1 or 0.'],
    [{ AWS_REGION: 'eu-west-1.evil.example/' }, 'must be the name of a region'],
    [{ AWS_ENDPOINT_URL: 'localhost:4566' }, 'AWS_ENDPOINT_URL must be a URL'],
    [{ AWS_ENDPOINT_URL_SNS: 'file:///etc/passwd' }, 'AWS_ENDPOINT_URL_SNS must be a URL'],
  ])('ends with a sentence for %o', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it('never repeats a password that stands in an endpoint', () => {
    const read = () => readSettings({ AWS_ENDPOINT_URL: 'https://me:hunter2@sqs.test' });
    expect(read).toThrow('AWS_ENDPOINT_URL must not carry a user name or a password.');
    expect(read).not.toThrow('hunter2');
  });
});

it('takes in that there is an access key, never the key', () => {
  expect(JSON.stringify(readSettings({ AWS_ACCESS_KEY_ID: 'hunter2' }))).not.toContain('hunter2');
});
