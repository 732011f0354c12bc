import type { Call, Input } from '../../core/action.ts';
import { ServiceError } from '../../core/service-error.ts';
import { prefixed } from './errors.ts';
import { objects, text } from './input.ts';

const MAX_ENTRIES = 10;
const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;

type FailedEntry = { Id: string; SenderFault: boolean; Code: string; Message: string };
export type BatchAnswer = { Successful: object[]; Failed: FailedEntry[] };

/**
 * The entries of a batch, each with an id of its own.
 * @throws ServiceError `EmptyBatchRequest`, `TooManyEntriesInBatchRequest`, `InvalidBatchEntryId`, `BatchEntryIdsNotDistinct`
 */
export function readEntries(input: Input): Input[] {
  const entries = objects(input, 'Entries');
  if (entries.length === 0) throw prefixed('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > MAX_ENTRIES) {
    const message = `Maximum number of entries per request are ${MAX_ENTRIES}. You have sent ${entries.length}.`;
    throw prefixed('TooManyEntriesInBatchRequest', message);
  }
  const ids = entries.map((entry) => text(entry, 'Id'));
  if (!ids.every((id) => ENTRY_ID.test(id))) {
    const rule = 'can only contain alphanumeric characters, hyphens and underscores, and be at most 80 letters long';
    throw prefixed('InvalidBatchEntryId', `A batch entry id ${rule}.`);
  }
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw prefixed('BatchEntryIdsNotDistinct', `Id ${repeated} repeated.`);
  return entries;
}

/** Runs each entry by itself: what one refuses does not touch the others. A `partial-batch` fault fails the first. */
export function runBatch(call: Call, entries: readonly Input[], run: (entry: Input) => object): BatchAnswer {
  const answer: BatchAnswer = { Successful: [], Failed: [] };
  const spoiled = call.fault('partial-batch') ? entries[0] : undefined;
  for (const entry of entries) {
    const Id = text(entry, 'Id');
    try {
      if (entry === spoiled) throw internalError();
      answer.Successful.push({ Id, ...run(entry) });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      answer.Failed.push({ Id, SenderFault: error.sender, Code: error.code, Message: error.message });
    }
  }
  return answer;
}

function internalError(): ServiceError {
  return new ServiceError({ code: 'InternalError', status: 500, sender: false, message: 'Please try again.' });
}
