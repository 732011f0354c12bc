import fc from 'fast-check';
import { queueArn } from '#lib/testing/builders.ts';
import { letting, type WorldWish } from './a-knowledge.ts';

const DAY = 86_400;
const filters = [null, '{"kind":["pick"]}', '{"total":[{"numeric":[">",400]}]}', '{"a":[{"exists":false}],"b":["x"]}'];

const aTeam = fc.record({
  fifo: fc.boolean(),
  /** Of each queue: its retention in days, receives, filter. */
  queues: fc.array(
    fc.record({
      days: fc.integer({ min: 1, max: 13 }),
      receives: fc.integer({ min: 3, max: 20 }),
      filter: fc.constantFrom(...filters),
      keeps: fc.boolean(),
      sse: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  mailed: fc.boolean(),
});

/** Worlds in which nothing is wrong: topics that feed queues that may be sent to, each with a dead-letter queue that outlives it. */
export const aHealthyWorld: fc.Arbitrary<WorldWish> = fc.array(aTeam, { maxLength: 5 }).map((teams) => {
  const worlds = teams.map((team, index): Required<Omit<WorldWish, 'complete'>> => {
    const end = team.fifo ? '.fifo' : '';
    const [topic, deadLetters, undelivered] = [`t${index}${end}`, `d${index}${end}`, `u${index}${end}`];
    const names = team.queues.map((_, at) => `q${index}-${at}${end}`);
    return {
      topics: [{ name: topic }],
      queues: [
        {
          name: deadLetters,
          retention: 14 * DAY,
          deadLetterFor: names.map(queueArn),
          settings: { MessageRetentionPeriod: String(14 * DAY) },
        },
        { name: undelivered, settings: { Policy: letting(undelivered, topic) } },
        ...team.queues.map(({ days, receives, sse }, at) => ({
          name: names[at] ?? '',
          retention: days * DAY,
          deadLetter: { arn: queueArn(deadLetters), maxReceiveCount: receives },
          settings: { Policy: letting(names[at] ?? '', topic), SqsManagedSseEnabled: String(sse), RedrivePolicy: '{}' },
        })),
      ],
      subscriptions: [
        ...team.queues.map(({ filter, keeps }, at) => ({
          topic,
          queue: names[at] ?? '',
          attributes: { filterPolicy: filter, deadLetterArn: keeps || at === 0 ? queueArn(undelivered) : null },
        })),
        ...(team.mailed ? [{ topic, protocol: 'email', endpoint: `ops${index}@shop.example` }] : []),
      ],
    };
  });
  return {
    queues: worlds.flatMap(({ queues }) => queues),
    topics: worlds.flatMap(({ topics }) => topics),
    subscriptions: worlds.flatMap(({ subscriptions }) => subscriptions),
  };
});
