import type { FeedState } from '#lib/client/feed/feed-state.ts';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import { formatAge } from '#lib/format/duration.ts';

/** What the header says of the live feed; `tone` names a colour, the mark is its second sign. */
export type LiveWords = { text: string; mark: '●' | '◐' | '‖' | '▲'; tone: 'flowing' | 'quiet' | 'growing' | 'danger' };

/** @param now ms since epoch */
export function liveWords(feed: FeedState, status: ConnectionStatus | undefined, now: number): LiveWords {
  const heard = feed.heardAt === null ? 'nothing heard yet' : `last heard ${formatAge(now - feed.heardAt)}`;
  switch (feed.phase) {
    case 'paused':
      return { text: `paused · ${heard}`, mark: '‖', tone: 'quiet' };
    case 'hidden':
    case 'connecting':
      return { text: 'connecting', mark: '◐', tone: 'quiet' };
    case 'stale':
      return { text: 'not connected', mark: '▲', tone: 'danger' };
    case 'live':
      if (status?.state === 'failing') return { text: 'not answered', mark: '▲', tone: 'danger' };
      if (!status || status.state === 'connecting') return { text: 'reading', mark: '◐', tone: 'quiet' };
      return { text: `live · ${status.cadence} s`, mark: '●', tone: 'flowing' };
  }
}

/** How one connection fares, as this page hears of it. */
type Live = { feed: FeedState; status: ConnectionStatus | undefined };

/** Worst first. */
const MARKS: readonly LiveWords['mark'][] = ['▲', '◐', '‖', '●'];

/**
 * What is said of several at once: how the worst fares, and of how many that is so; where all is well, the slowest cadence.
 * @param lives at least one
 * @param now ms since epoch
 */
export function worstLive(lives: readonly Live[], now: number): LiveWords {
  const slowestFirst = lives.toSorted((a, b) => (b.status?.cadence ?? 0) - (a.status?.cadence ?? 0));
  const words = slowestFirst.map(({ feed, status }) => liveWords(feed, status, now));
  const [worst, ...others] = words.toSorted((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark));
  if (!worst) throw new Error('nothing is shown');
  const better = others.filter(({ mark }) => mark !== worst.mark).length;
  if (better === 0) return worst;
  return { ...worst, text: `${worst.text}: ${words.length - better} of ${words.length}` };
}
