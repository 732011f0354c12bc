import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.ts';
import { REGION } from '../target.ts';
import { installOnce } from './install-once.ts';
import type { Server } from './server.ts';
import { startProcess } from './start-process.ts';

const PINS = join(ROOT, 'compat', 'servers', 'elasticmq');

/** Maven's goal with its own version, so that nothing floats. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** A queue of SQS in Scala, without SNS. Maven holds each jar against the hash beside it (`-C`: and fails). */
export const elasticmqServer: Server = {
  name: 'elasticmq',
  title: 'ElasticMQ 1.7.1',
  services: ['sqs'],
  offers: [],
  atATime: 6,
  async start() {
    const folder = await installOnce('elasticmq', join(PINS, 'pom.xml'), (to) => [
      { command: 'java', args: ['-version'] },
      {
        command: 'mvn',
        args: ['-q', '-B', '-C', '-f', PINS, COPY, `-DoutputDirectory=${join(to, 'lib')}`, '-DincludeScope=runtime'],
      },
    ]);
    const settings = (port: number) => ({
      'config.file': join(PINS, 'elasticmq.conf'),
      'rest-sqs.bind-port': port,
      'node-address.port': port,
      'aws.region': REGION,
    });
    return startProcess((port) => ({
      command: 'java',
      args: [
        ...Object.entries(settings(port)).map(([name, value]) => `-D${name}=${value}`),
        '-cp',
        join(folder, 'lib', '*'),
        'org.elasticmq.server.Main',
      ],
    }));
  },
};
