import { type LookFailure, withNew } from '#lib/client/looks/look-state.ts';
import type { LookEvent, LookId } from '#lib/contracts/look.ts';
import type { SeenMessage } from '#lib/contracts/message.ts';

type EventOf<Type extends LookEvent['type']> = Extract<LookEvent, { type: Type }>;

/** A tail as this tab knows it. `refused` = no tap was placed; `over` = it is taken away, as far as it could be. */
export type TailState = {
  phase: 'idle' | 'placing' | 'running' | 'ending' | 'over' | 'refused';
  /** ms since epoch */
  startedAt: number;
  look: LookId | null;
  tap: Omit<EventOf<'tapped'>, 'type'> | null;
  /** In the order they came, the newest two thousand; the same array until more come. */
  messages: readonly SeenMessage[];
  /** All that came, those included that made room. */
  count: number;
  /** messages a second */
  perSecond: number;
  untapped: Omit<EventOf<'untapped'>, 'type'> | null;
  failure: LookFailure | null;
  /** The person went elsewhere, and so the tap was taken away. */
  left: boolean;
};

export const NO_TAIL: TailState = {
  phase: 'idle',
  startedAt: 0,
  look: null,
  tap: null,
  messages: [],
  count: 0,
  perSecond: 0,
  untapped: null,
  failure: null,
  left: false,
};

/** As many as the server keeps: an older one could not be opened. */
const MOST = 2_000;

/** Whether a tap stands, or is about to. */
export function isTailing({ phase }: TailState): boolean {
  return phase === 'placing' || phase === 'running' || phase === 'ending';
}

/** The tail after one more event of its stream. Events of looks are none of its business. */
export function afterEvent(state: TailState, event: LookEvent): TailState {
  switch (event.type) {
    case 'begun':
      return { ...state, look: event.look };
    case 'tapped': {
      const { type: _, ...tap } = event;
      return { ...state, tap, phase: 'running' };
    }
    case 'messages': {
      const messages = withNew(state.messages, event.messages);
      const count = state.count + messages.length - state.messages.length;
      return { ...state, messages: messages.length > MOST ? messages.slice(-MOST) : messages, count };
    }
    case 'rate':
      return event.perSecond === state.perSecond ? state : { ...state, perSecond: event.perSecond };
    case 'untapped': {
      const { type: _, ...untapped } = event;
      return { ...state, untapped, phase: 'over' };
    }
    case 'failed': {
      const { type: _, ...failure } = event;
      return { ...state, failure };
    }
    case 'progress':
    case 'collected':
    case 'held':
    case 'released':
      return state;
  }
}
