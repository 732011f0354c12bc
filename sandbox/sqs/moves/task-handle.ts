import { randomUUID } from 'node:crypto';
import { resourceNotFound } from '../request/errors.ts';

/** A new handle, made as AWS makes them: base64 of a JSON object. */
export function newTaskHandle(sourceArn: string): string {
  return Buffer.from(JSON.stringify({ taskId: randomUUID(), sourceArn })).toString('base64');
}

/** The queue whose task it is. @throws ServiceError `ResourceNotFoundException` for what is no handle */
export function sourceOfHandle(handle: string): string {
  try {
    const { sourceArn } = JSON.parse(Buffer.from(handle, 'base64').toString()) as { sourceArn?: unknown };
    if (typeof sourceArn === 'string') return sourceArn;
  } catch {
    // Answered below, like any other text that is not a handle.
  }
  throw resourceNotFound('TaskHandle');
}
