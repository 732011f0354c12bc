import { readDraftTemplate } from '#lib/messages/expand-draft.ts';
import { mintUuid } from '#lib/messages/mint-uuid.ts';
import { readNdjson } from '#lib/messages/read-ndjson.ts';
import { adaptDraft } from './adapt-draft.ts';
import { type Amount, countOf, type MessageFile, rateOf } from './amount.ts';
import { fitDraft } from './fit-draft.ts';
import type { AnyDraft, SendTarget } from './send-target.ts';

/** What is about to be sent. */
export type Outgoing = {
  total: number;
  perSecond: number | null;
  /** Made one by one as they are sent; each call begins anew. */
  entries: () => Iterable<AnyDraft> | AsyncIterable<AnyDraft>;
};

type Making = {
  amount: Amount;
  target: SendTarget;
  /** What is done to each message last, once its templates are expanded. */
  finish: (draft: AnyDraft) => AnyDraft;
};

/** The messages that a draft and an amount stand for; `null` where a count or rate is no number, or no file was read. */
export function outgoing(draft: AnyDraft, { amount, target, finish }: Making): Outgoing | null {
  const perSecond = rateOf(amount);
  const { file } = amount;
  const ready = (each: AnyDraft) => fitDraft(finish(each), target);
  switch (amount.mode) {
    case 'one':
      return { total: 1, perSecond: null, entries: () => [ready(draft)] };
    case 'many': {
      const total = countOf(amount);
      if (total === null || perSecond === undefined) return null;
      return { total, perSecond, entries: () => expanded(draft, total, ready) };
    }
    case 'file':
      if (file === null || file.messages === 0 || perSecond === undefined) return null;
      return { total: file.messages, perSecond, entries: () => ofFile(file, target) };
  }
}

function* expanded(draft: AnyDraft, count: number, ready: (each: AnyDraft) => AnyDraft): Generator<AnyDraft> {
  const template = readDraftTemplate(draft);
  for (let i = 1; i <= count; i += 1) {
    yield ready(template.expand({ i, now: Date.now(), uuid: mintUuid, random: Math.random }));
  }
}

async function* ofFile({ file }: MessageFile, target: SendTarget): AsyncGenerator<AnyDraft> {
  for await (const line of readNdjson(textOf(file))) {
    if ('draft' in line) yield adaptDraft(line.draft, target);
  }
}

/** Lines named of what is wrong in a file; the rest are counted only. */
const MOST_MISTAKES = 20;

/**
 * Reads a file through, piece by piece: how many messages it has, and what of it is none.
 * @throws DOMException where the browser cannot read it
 */
export async function readMessageFile(file: File): Promise<MessageFile> {
  let messages = 0;
  const mistakes: MessageFile['mistakes'][number][] = [];
  for await (const line of readNdjson(textOf(file))) {
    if ('draft' in line) messages += 1;
    else if (mistakes.length < MOST_MISTAKES) mistakes.push(line);
  }
  return { file, messages, mistakes };
}

async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
