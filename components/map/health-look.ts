import { ChevronsRight, CircleX, EyeOff, type LucideIcon, Minus, TrendingUp } from 'lucide-react';
import type { Health } from '#lib/topology/model.ts';
import type { Glyph } from './glyphs.ts';

export type HealthTone = 'danger' | 'growing' | 'flowing' | 'quiet' | 'unreadable';

export type HealthLook = {
  label: string;
  /** One sentence for legend and hover. */
  meaning: string;
  icon: LucideIcon;
  /** Names the colour: the CSS variable `--{tone}`. */
  tone: HealthTone;
  /** The second sign, where an icon has no room. */
  glyph: Glyph;
};

/** How each health looks: the one table that node, painter, minimap, legend, table and inspector read. */
export const HEALTH_LOOK: Record<Health, HealthLook> = {
  'dead-letters': {
    label: 'Dead letters',
    meaning: 'Messages wait in its dead-letter queue',
    icon: CircleX,
    tone: 'danger',
    glyph: 'deadLetters',
  },
  growing: {
    label: 'Growing',
    meaning: 'More arrives than is taken away',
    icon: TrendingUp,
    tone: 'growing',
    glyph: 'rising',
  },
  flowing: {
    label: 'Flowing',
    meaning: 'Messages are there and its depth holds or falls',
    icon: ChevronsRight,
    tone: 'flowing',
    glyph: 'flowing',
  },
  quiet: { label: 'Quiet', meaning: 'No message is known to be in it', icon: Minus, tone: 'quiet', glyph: 'quiet' },
  unreadable: {
    label: 'Unreadable',
    meaning: 'Its attributes could not be read',
    icon: EyeOff,
    tone: 'unreadable',
    glyph: 'unreadable',
  },
};

/** Worst first: the order of legend, painter and table. */
export const HEALTHS = [
  'dead-letters',
  'growing',
  'unreadable',
  'flowing',
  'quiet',
] as const satisfies readonly Health[];
