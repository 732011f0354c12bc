import type { Problem } from '#lib/contracts/problem.ts';
import { ApiError, unreachableServer } from './api-error.ts';

/** Where a connection's resources are. Names are encoded; the server refuses what is no name. */
export function connectionPath(connection: string, ...rest: string[]): string {
  return ['/api/connections', connection, ...rest.map(encodeURIComponent)].join('/');
}

/**
 * Asks the API. What answers was built from the same contracts and checked against them by the gate, so the types are
 * taken at their word and the browser carries no schema library.
 * @throws ApiError with the facts of the problem document, or with status 0 where nothing answered
 */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(path, signal ? { signal } : {});
}

/** As `get`, with a JSON body. */
export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answer<T>(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) });
}

async function answer<T>(path: string, init: RequestInit): Promise<T> {
  const response = await ask(path, init);
  return response.json();
}

/** As `get`, for who reads the answer's body as it comes. */
export async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw unreachableServer(error);
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  return new ApiError({
    code: problem.code ?? 'internal',
    status: response.status,
    detail: problem.detail ?? `The server answered ${response.status} without saying why.`,
    awsError: problem.awsError ?? null,
  });
}
