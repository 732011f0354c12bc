import type { LookEvent, LookFacts, LookId, PeekInput } from '#lib/contracts/look.ts';
import type { SeenMessage } from '#lib/contracts/message.ts';

type EventOf<Type extends LookEvent['type']> = Extract<LookEvent, { type: Type }>;

/** What went wrong, with AWS's own error name where it is AWS's, and what to do. */
export type LookFailure = Omit<EventOf<'failed'>, 'type'>;

/** How far a look is. `refused` = nothing was received; `over` = nothing is hidden any more by this look, or soon. */
export type LookStage =
  | { phase: 'idle' }
  | { phase: 'collecting' }
  | { phase: 'giving-back' }
  | { phase: 'held'; until: string }
  | { phase: 'over' }
  | { phase: 'refused'; failure: LookFailure };

/** A look as this tab knows it. */
export type LookState = {
  stage: LookStage;
  /** What was asked for; `null` = nothing yet. */
  input: PeekInput | null;
  /** ms since epoch */
  startedAt: number;
  look: LookId | null;
  facts: LookFacts | null;
  /** In the order seen; the same array until more is seen or some of it is deleted. */
  messages: readonly SeenMessage[];
  progress: Omit<EventOf<'progress'>, 'type'>;
  collected: EventOf<'collected'> | null;
  released: EventOf<'released'> | null;
  failure: LookFailure | null;
  /** The person went elsewhere, and so what was hidden was given back. */
  left: boolean;
};

export const NO_LOOK: LookState = {
  stage: { phase: 'idle' },
  input: null,
  startedAt: 0,
  look: null,
  facts: null,
  messages: [],
  progress: { seen: 0, bytes: 0, elapsed: 0, requests: 0 },
  collected: null,
  released: null,
  failure: null,
  left: false,
};

/** Whether a look is under way, so that another cannot be begun, and closing it gives messages back. */
export function isUnderWay({ stage }: LookState): boolean {
  return stage.phase === 'collecting' || stage.phase === 'giving-back' || stage.phase === 'held';
}

/** The look after one more event of its stream. Events of taps are none of its business. */
export function afterEvent(state: LookState, event: LookEvent): LookState {
  switch (event.type) {
    case 'begun':
      return { ...state, look: event.look, facts: event.facts };
    case 'messages':
      return { ...state, messages: withNew(state.messages, event.messages) };
    case 'progress': {
      const { type: _, ...progress } = event;
      return { ...state, progress };
    }
    case 'collected':
      return { ...state, collected: event, stage: { phase: 'giving-back' } };
    case 'held':
      return { ...state, stage: { phase: 'held', until: event.until } };
    case 'released':
      return { ...state, released: event, stage: { phase: 'over' } };
    case 'failed': {
      const { type: _, ...failure } = event;
      return { ...state, failure };
    }
    case 'tapped':
    case 'rate':
    case 'untapped':
      return state;
  }
}

/** What was seen and what is new, each message once. */
export function withNew(seen: readonly SeenMessage[], more: readonly SeenMessage[]): readonly SeenMessage[] {
  const known = new Set(seen.map(({ messageId }) => messageId));
  const fresh = more.filter(({ messageId }) => !known.has(messageId) && known.add(messageId));
  return fresh.length === 0 ? seen : [...seen, ...fresh];
}
