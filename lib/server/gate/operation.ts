import type { z } from 'zod';

/**
 * One operation of the API, as data: the gate checks by it, and `/api/openapi.json` is written from it.
 * `Params`, `Query`, `Body` are what the handler gets after parsing; `Output` is what it returns.
 */
export type Operation<Params = unknown, Query = unknown, Body = unknown, Output = unknown> = {
  operationId: string;
  method: 'GET' | 'POST';
  /** Next's folders under `app`, with `{name}` for a part that varies. */
  path: `/api/${string}`;
  /** One sentence for the reader of the API's description. */
  summary: string;
  /** `write` = changes something at AWS, or costs a message a receive; refused in read-only mode. */
  access: 'read' | 'write';
  /** It cannot be taken back: the gate asks for a confirmation's token and the whole name typed (`ConfirmedInput`). */
  destructive?: boolean;
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** What is no JSON is returned as a `Response`. */
  output: z.ZodType<Output> | 'event-stream' | 'download';
  limits?: {
    /** bytes of the body */
    bodyBytes: number;
  };
};

/** What a part that an operation does not declare is parsed to. */
export type Nothing = Record<string, never>;

/** Declares an operation. A part that is left out must not be sent. */
export function operation<Params = Nothing, Query = Nothing, Body = Nothing, Output = Response>(
  declared: Operation<Params, Query, Body, Output>,
): Operation<Params, Query, Body, Output> {
  return declared;
}
