/** What a colour means; every use carries a second sign (a word, an icon) beside it. */
export type Tone = 'plain' | 'flow' | 'flowing' | 'growing' | 'danger' | 'quiet' | 'unreadable';

/** Text in the colour of a tone. */
export const TONE_TEXT: Record<Tone, string> = {
  plain: 'text-soft',
  flow: 'text-flow',
  flowing: 'text-flowing',
  growing: 'text-growing',
  danger: 'text-danger',
  quiet: 'text-quiet',
  unreadable: 'text-unreadable',
};

/** Borders in the colour of a tone. */
export const TONE_BORDER: Record<Tone, string> = {
  plain: 'border-line',
  flow: 'border-flow/50',
  flowing: 'border-flowing/50',
  growing: 'border-growing/50',
  danger: 'border-danger/50',
  quiet: 'border-line',
  unreadable: 'border-unreadable/50',
};
