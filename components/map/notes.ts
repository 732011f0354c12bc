import type { Ghost } from '#lib/client/changes/ghosts.ts';
import { formatTime } from '#lib/format/instant.ts';
import { FINDING_LOOK, type Severity } from './finding-look.ts';
import type { Glyph } from './glyphs.ts';
import type { HealthTone } from './health-look.ts';
import type { SettlingNote } from './map-props.ts';

/** What is known of nodes and edges beside structure and numbers, by id. */
export type Notes = {
  ghosts: readonly Ghost[];
  settling: ReadonlyMap<string, SettlingNote>;
  findings: ReadonlyMap<string, Severity>;
};

export const NO_NOTES: Notes = { ghosts: [], settling: new Map(), findings: new Map() };

/** What is noted at one id. */
export type Note = { severity: Severity | undefined; settling: SettlingNote | undefined };

export function noteOf({ findings, settling }: Notes, id: string): Note {
  return { severity: findings.get(id), settling: settling.get(id) };
}

export function isNoted({ findings, settling }: Notes, id: string): boolean {
  return findings.has(id) || settling.has(id);
}

/** One mark of a note: its sign, its colour, and what it says. */
export type NoteMark = { glyph: Glyph; tone: HealthTone; words: string };

/** The marks of a note: a finding's first. */
export function marksOf({ severity, settling }: Note): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  if (severity) {
    const { glyph, tone, meaning } = FINDING_LOOK[severity];
    marks.push({ glyph, tone, words: meaning });
  }
  if (settling) marks.push({ glyph: 'settling', tone: 'quiet', words: settlingWords(settling) });
  return marks;
}

/** What a note says, in one line; empty where there is none. */
export function wordsOfNote(note: Note): string {
  return marksOf(note)
    .map(({ words }) => words)
    .join('. ');
}

/** `Settling: filter policy, until 14:05:00 UTC at most`. */
function settlingWords({ what, until }: SettlingNote): string {
  return `Settling: ${what}, until ${formatTime(until, 'utc')} at most`;
}
