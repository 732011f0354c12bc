import type { Call } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { resourceNotFound } from './errors.ts';
import { findTopic } from './find-topic.ts';
import type { Topic } from './state.ts';

/** The topic of a tag action, which has a name of its own for a topic that is not there. @throws ServiceError `ResourceNotFound` */
export function findTaggedTopic(call: Call, form: Form, action: string): Topic {
  try {
    return findTopic(call, form.get('ResourceArn'), action, 'ResourceArn');
  } catch (error) {
    throw error instanceof ServiceError && error.code === 'NotFound' ? resourceNotFound() : error;
  }
}
