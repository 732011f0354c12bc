/**
 * Small marks as SVG path data in a 12 × 12 box, filled even-odd: drawn by DOM nodes, painter, minimap and legend alike,
 * so that a mark never looks different near and far, and never depends on the fonts of a machine.
 */
export const GLYPHS = {
  deadLetters:
    'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM4.1 3.1 6 5 7.9 3.1l1 1L7 6l1.9 1.9-1 1L6 7 4.1 8.9l-1-1L5 6 3.1 4.1z',
  rising: 'M6 1.5 11.2 10.5H.8z',
  falling: 'M6 10.5 .8 1.5H11.2z',
  flowing: 'M1.5 2 6 6 1.5 10zM6.5 2 11 6 6.5 10z',
  quiet: 'M1.5 5h9v2h-9z',
  unreadable: 'M1 4.6 4.6 1H7L1 7zM1 9.4 9.4 1H11v.8L1.8 11H1zM4.6 11 11 4.6V7L7 11z',
  inFlight: 'M8 .8 11.4 3.6 8 6.4V4.4H1V2.8h7zM4 5.6V7.6h7v1.6H4v2L.6 8.4z',
  delayed:
    'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM6 1.9a4.1 4.1 0 1 1 0 8.2a4.1 4.1 0 0 1 0-8.2zM5.3 3h1.4v2.7l1.9 1.2-.7 1.1-2.6-1.6z',
  filter: 'M1 2h10L7.3 6.6V11L4.7 9.5V6.6z',
} as const;

export type Glyph = keyof typeof GLYPHS;
