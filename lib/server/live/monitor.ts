import { randomUUID } from 'node:crypto';
import type { Topology } from '#lib/contracts/topology.ts';
import { createCapabilities } from '#lib/server/capabilities/capabilities.ts';
import { placeOf } from '#lib/server/place.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import { createActivity } from './activity.ts';
import { CADENCE } from './cadence.ts';
import { createEngine } from './engine.ts';
import { createFeed } from './feed.ts';
import { findQueue } from './find.ts';
import { createFindings } from './findings.ts';
import { createHealth } from './health.ts';
import { createHistory } from './history.ts';
import { judgeDeliveries } from './links.ts';
import { lookAt } from './look-at.ts';
import type { Monitor, MonitorOptions } from './monitor-contract.ts';
import { createPublisher } from './publisher.ts';
import { createPulse } from './pulse.ts';
import { createReadQueue } from './read-queue.ts';
import { readQueueDetail } from './read-queue-detail.ts';
import { readTopicDetail } from './read-topic-detail.ts';
import { createState } from './state.ts';
import { statusOf } from './status.ts';
import { takeIn } from './take-in.ts';
import { createWatchers } from './watchers.ts';

/** ms of readings that a queue's history answers. */
const HISTORY = 15 * 60_000;

/** Makes the monitor of one connection. It asks AWS nothing until somebody looks. */
export function createMonitor({
  aws,
  log,
  dataFolder,
  neighbours,
  now = Date.now,
  ...options
}: MonitorOptions): Monitor {
  const cadence = { ...CADENCE, ...options.cadence };
  const epoch = randomUUID().slice(0, 8);
  const instant = () => new Date(now()).toISOString();
  const unexpected = (error: unknown) => log.error({ err: error }, 'The monitor met an error it does not know');

  const activity = createActivity(log);
  const state = createState(placeOf(options.connection.region), {
    neighbours,
    met(account) {
      const folder = dataFolder?.(account) ?? null;
      if (folder !== null) activity.openIn(folder);
    },
    observe(entry) {
      // What the first scan finds is no change: it was there before we looked.
      if (engine.discovered()) activity.add({ at: instant(), ...entry });
    },
  });
  const leaveNeighbours = neighbours?.listen((queueArn) => judgeDeliveries(state, queueArn));
  const health = createHealth({ cadence, now });
  const unlisten = aws.outcomes.listen((outcome) => health.hear(outcome));
  const watchers = createWatchers({ holds: cadence.watch, now });
  const isSelected = (arn: string) => watchers.urgencyOf(arn) === 'selected';
  const history = createHistory();
  const read = createReadQueue({ aws, state, history, now });
  const settled = () => pulse.soon();
  const capabilities = options.capabilities ?? createCapabilities({ aws, custom: { sqs: false, sns: false }, now });
  const engine = createEngine({ aws, state, health, watchers, read, capabilities, cadence, now, unexpected, settled });

  const connection = () => ({ ...options.connection, account: state.account });
  const status = () =>
    statusOf(health, {
      discovery: engine.discovered() ? 'complete' : 'running',
      callsPerMinute: aws.limiter.callsLastMinute(),
      interval: engine.numbers.interval(),
      viewers: pulse.viewers(),
      ...engine.details.progress(),
    });
  const picture = (): Topology => ({
    connection: connection(),
    epoch,
    revision: feed.revision(),
    takenAt: instant(),
    status: status(),
    queues: [...state.queues.values()].map(({ queue }) => queue),
    topics: [...state.topics.values()].map(({ topic }) => topic),
    subscriptions: [...state.subscriptions.values()].map(({ subscription }) => subscription),
    ...state.applications,
  });
  const feed = createFeed({ epoch, snapshot: picture });

  const forgotten = (id: string) => {
    history.forget(id);
    health.forget(id);
  };
  const findings = createFindings(state, health);
  const publish = createPublisher({ state, feed, cadence, now, forgotten, restructured: findings.stale });
  const pulse = createPulse({
    cadence,
    now,
    woke: () => engine.woke(),
    rested: () => engine.rest(),
    tick() {
      watchers.expire();
      engine.tick();
      publish();
    },
    status: () => feed.status(status()),
    heartbeat: () => feed.heartbeat(instant()),
    settled: () => engine.fresh() || health.problem() !== null,
  });

  return {
    connection,
    status,
    async topology() {
      await pulse.firstScan();
      return picture();
    },
    async findings() {
      await pulse.firstScan();
      return findings.list({ discovered: engine.discovered() });
    },
    subscribe({ viewer, lastEventId, push }) {
      const leaveFeed = pulse.join(() => feed.join({ lastEventId, push }));
      return () => {
        leaveFeed();
        watchers.leave(viewer);
      };
    },
    watch(input) {
      watchers.watch(input);
      lookAt(state, input.selected);
      engine.details.look();
      pulse.soon();
      const since = now() - HISTORY;
      return { histories: input.historyOf.map((arn) => ({ arn, samples: history.of(arn, since) })) };
    },
    queueUrl: (arn) => state.queues.get(arn)?.url ?? null,
    queueDetail: (name) => readQueueDetail({ aws, state, read, now }, name).finally(publish),
    async recount(name) {
      const record = findQueue(state, name);
      if (!record) return;
      await read(record, 'selected').catch((error: unknown) => {
        if (!isWeirError(error)) unexpected(error);
      });
      publish();
    },
    topicDetail: (name) => readTopicDetail({ aws, state, now }, name).finally(publish),
    history(name) {
      const arn = findQueue(state, name)?.queue.arn;
      if (!arn) throw weirError('not_found', `Queue ${name} is not known here.`);
      return { arn, samples: history.of(arn, now() - HISTORY) };
    },
    activity: (input) => activity.list(input),
    note: (action) => activity.add({ at: instant(), kind: 'action', ...action }),
    takeIn: (done) => takeIn({ aws, state, read, isSelected, now }, done).finally(publish),
    refresh() {
      engine.soon();
      pulse.soon();
    },
    async close() {
      pulse.stop();
      unlisten();
      leaveNeighbours?.();
      await activity.flushed();
    },
  };
}
