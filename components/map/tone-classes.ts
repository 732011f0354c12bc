import type { HealthTone } from './health-look.ts';

/** Backgrounds in the colour of a health; written out, because Tailwind reads class names from the source. */
export const TONE_FILL: Record<HealthTone, string> = {
  danger: 'bg-danger',
  growing: 'bg-growing',
  flowing: 'bg-flowing',
  quiet: 'bg-quiet',
  unreadable: 'bg-unreadable',
};

export const TONE_STROKE: Record<HealthTone | 'flow', string> = {
  danger: 'stroke-danger',
  growing: 'stroke-growing',
  flowing: 'stroke-flowing',
  quiet: 'stroke-quiet',
  unreadable: 'stroke-unreadable',
  flow: 'stroke-flow',
};

export const TONE_TEXT: Record<HealthTone, string> = {
  danger: 'text-danger',
  growing: 'text-growing',
  flowing: 'text-flowing',
  quiet: 'text-quiet',
  unreadable: 'text-unreadable',
};
