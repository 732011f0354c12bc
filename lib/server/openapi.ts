import { z } from 'zod';
import { ActivityEntry, ActivityList } from '#lib/contracts/activity.ts';
import { Change, ChangeEvent, ChangeList } from '#lib/contracts/change.ts';
import { Connection, ConnectionList, ConnectionStatus } from '#lib/contracts/connection.ts';
import { Heartbeat, Patch, WatchInput, WatchOutput } from '#lib/contracts/feed.ts';
import { HealthCheck } from '#lib/contracts/health-check.ts';
import { LookAnswer, LookEvent, LookFacts, OpenedMessage } from '#lib/contracts/look.ts';
import { SeenMessage, WholeMessage } from '#lib/contracts/message.ts';
import { Plan } from '#lib/contracts/plan.ts';
import { Problem } from '#lib/contracts/problem.ts';
import { Queue, QueueDetail, QueueHistory } from '#lib/contracts/queue.ts';
import { Resolution } from '#lib/contracts/resolve.ts';
import { Subscription } from '#lib/contracts/subscription.ts';
import { Topic, TopicDetail } from '#lib/contracts/topic.ts';
import { Topology } from '#lib/contracts/topology.ts';
import type { Operation } from './gate/operation.ts';

type Json = Record<string, unknown>;

/** The nouns that the description names; any other schema is written in place. */
const NOUNS = {
  ActivityEntry,
  ActivityList,
  Change,
  ChangeEvent,
  ChangeList,
  Connection,
  ConnectionList,
  ConnectionStatus,
  HealthCheck,
  Heartbeat,
  LookAnswer,
  LookEvent,
  LookFacts,
  OpenedMessage,
  Patch,
  Plan,
  Problem,
  Queue,
  QueueDetail,
  QueueHistory,
  Resolution,
  SeenMessage,
  Subscription,
  Topic,
  TopicDetail,
  Topology,
  WatchInput,
  WatchOutput,
  WholeMessage,
} satisfies Record<string, z.ZodType>;

/** What is answered otherwise than as JSON. */
const MEDIA_TYPE = { 'event-stream': 'text/event-stream', download: 'application/octet-stream' } as const;

/** Describes the API in OpenAPI 3.1, from the very schemas that its gate parses by. */
export function openApi(operations: readonly Operation[], version: string) {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0' as const,
    info: { title: 'Weir', version, summary: 'A live map of an AWS account’s messaging.' },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: nouns() },
  };
}

function describe({ operationId, summary, params, query, body, output }: Operation): Json {
  const schema = typeof output === 'string' ? { type: 'string' } : schemaOf(output);
  const mediaType = typeof output === 'string' ? MEDIA_TYPE[output] : 'application/json';
  return {
    operationId,
    summary,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: {
      200: { description: 'Done', content: { [mediaType]: { schema } } },
      default: {
        description: 'Refused or failed',
        content: { 'application/problem+json': { schema: schemaOf(Problem) } },
      },
    },
  };
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType): Json {
  const noun = Object.entries(NOUNS).find(([, candidate]) => candidate === schema)?.[0];
  if (noun) return { $ref: reference(noun) };
  const { $schema: _, ...inPlace } = z.toJSONSchema(schema, { io: 'input' });
  return inPlace;
}

function nouns(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NOUNS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: reference });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

function reference(noun: string): string {
  return `#/components/schemas/${noun}`;
}
