import type { LookEvent, PeekInput } from '#lib/contracts/look.ts';
import type { SeenMessage } from '#lib/contracts/message.ts';
import type { Looks } from '../looks.ts';

type EventOf<Type extends LookEvent['type']> = Extract<LookEvent, { type: Type }>;

/** A look under way, and what it told so far. */
export type LookUnderWay = {
  events: LookEvent[];
  leave: () => void;
  /** The first event of a kind, as soon as it is told. */
  told<Type extends LookEvent['type']>(type: Type): Promise<EventOf<Type>>;
  messages(): SeenMessage[];
  /** Ends when the look has ended. */
  ended: Promise<void>;
};

/** Asks for a look and begins it; `onEvent` hears its events too. */
export async function begin(
  looks: Looks,
  queueName: string,
  input: Partial<PeekInput> = {},
  onEvent: (event: LookEvent) => void = () => {},
): Promise<LookUnderWay> {
  const granted = await looks.peek(queueName, { count: 10, hold: 0, wait: 0, insist: false, ...input });
  const events: LookEvent[] = [];
  const waiting = new Set<() => void>();
  const ended = Promise.withResolvers<void>();
  const leave = granted.begin((event) => {
    events.push(event);
    onEvent(event);
    for (const look of [...waiting]) look();
  }, ended.resolve);

  function told<Type extends LookEvent['type']>(type: Type): Promise<EventOf<Type>> {
    const found = Promise.withResolvers<EventOf<Type>>();
    const look = () => {
      const event = events.find((candidate): candidate is EventOf<Type> => candidate.type === type);
      if (event) found.resolve(event);
      if (event) waiting.delete(look);
    };
    waiting.add(look);
    look();
    return found.promise;
  }

  return {
    events,
    leave,
    told,
    messages: () => events.flatMap((event) => (event.type === 'messages' ? event.messages : [])),
    ended: ended.promise,
  };
}

/** A whole look, to its end. */
export async function lookAt(looks: Looks, queueName: string, input: Partial<PeekInput> = {}): Promise<LookUnderWay> {
  const look = await begin(looks, queueName, input);
  await look.ended;
  return look;
}
