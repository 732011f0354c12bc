import { expect, it } from 'vitest';
import { openApi } from './openapi.ts';
import { OPERATIONS } from './operations/all.ts';

type Described = {
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: object;
};

const document = openApi(OPERATIONS, '1.2.3');
const described = Object.values(document.paths).flatMap((path) => Object.values(path)) as Described[];
const text = JSON.stringify(document);

it('describes each operation once', () => {
  expect(described.map(({ operationId }) => operationId)).toEqual(OPERATIONS.map(({ operationId }) => operationId));
  expect(document.info.version).toBe('1.2.3');
});

it('resolves every reference', () => {
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(references).size).toBeGreaterThan(10);
  for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name);
  expect(text).not.toContain('$defs');
});

it('names path and query parameters, and which of them are needed', () => {
  const activity = described.find(({ operationId }) => operationId === 'listActivity');
  expect(activity?.parameters).toMatchObject([
    { name: 'connection', in: 'path', required: true },
    { name: 'id', in: 'query', required: false },
    { name: 'limit', in: 'query', required: false },
  ]);
});

it('declares each variable part of a path', () => {
  for (const { path, operationId } of OPERATIONS) {
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const { parameters = [] } = described.find((each) => each.operationId === operationId) ?? {};
    expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(parts);
  }
});

it('gives a body to what is posted with one', () => {
  const withBody = OPERATIONS.filter(({ body }) => body !== undefined);
  expect(described.filter(({ requestBody }) => requestBody).map(({ operationId }) => operationId)).toEqual(
    withBody.map(({ operationId }) => operationId),
  );
  expect(withBody.map(({ operationId }) => operationId)).toContain('watchResources');
});
