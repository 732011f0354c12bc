import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { vi } from 'vitest';
import { GET as getConnection } from '#app/api/connections/[connection]/route.ts';
import { GET as getTopology } from '#app/api/connections/[connection]/topology/route.ts';
import type { CapabilityName, ConnectionDetail } from '#lib/contracts/capability.ts';
import type { Problem } from '#lib/contracts/problem.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { createRuntime } from '#lib/server/create-runtime.ts';
import { readSettings } from '#lib/server/env.ts';
import type { defineRoute } from '#lib/server/gate/define-route.ts';
import { installRuntime, runtime, uninstallRuntime } from '#lib/server/runtime.ts';
import { REGION } from '../target.ts';
import { uniqueName } from '../unique-name.ts';
import { startServer } from './start-server.ts';

type Route = ReturnType<typeof defineRoute>;

/** Weir's routes as Next calls them, on a real runtime, before whichever server is tested. */
export async function openWeir() {
  const server = await startServer();
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'compat');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'compat');
  const WEIR_DATA = mkdtempSync(join(tmpdir(), 'weir-compat-'));
  const settings = readSettings({ AWS_REGION: REGION, AWS_ENDPOINT_URL: server.endpoint, WEIR_DATA });
  installRuntime(await createRuntime(settings, { checkOutput: true }));
  const { capabilities } = await ask<ConnectionDetail>(getConnection);

  return {
    ...server,
    /** Whether the server lacks something, so that what needs it is not tested. */
    lacks: (name: CapabilityName) => capabilities[name].can === 'no',
    /** Makes a queue that nothing else uses. */
    async aQueue(stem: string, attributes: Record<string, string> = {}) {
      const name = uniqueName(stem);
      const { QueueUrl } = await server.sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
      const { Attributes } = await server.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
      );
      return { name, url: QueueUrl ?? '', arn: Attributes?.QueueArn ?? '' };
    },
    topology: () => ask<Topology>(getTopology),
    monitor: () => runtime().connection('default').monitor,
    async close() {
      await runtime().close();
      uninstallRuntime();
      await server.close();
      vi.unstubAllEnvs();
    },
  };
}

export type OpenedWeir = Awaited<ReturnType<typeof openWeir>>;

/** One answer; throws the problem where there is one. */
export async function ask<T>(route: Route, params: Record<string, string> = {}, body?: object): Promise<T> {
  const response = await call(route, params, body);
  return response.json() as Promise<T>;
}

/** The events of a stream, to its end. */
export async function eventsOf<T>(route: Route, params: Record<string, string>, body: object): Promise<T[]> {
  const response = await call(route, params, body);
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith('data: '));
  return lines.map((line) => JSON.parse(line.slice('data: '.length)) as T);
}

async function call(route: Route, params: Record<string, string>, body?: object): Promise<Response> {
  const request = new Request('http://127.0.0.1:3000/', {
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const response = await route(request, { params: Promise.resolve({ connection: 'default', ...params }) });
  if (response.ok) return response;
  const { detail, ...problem } = (await response.json()) as Problem;
  throw Object.assign(new Error(detail), problem);
}
