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
  settling: 'M6 .5A5.5 5.5 0 1 1 .5 6h1.4A4.1 4.1 0 1 0 6 1.9zM5.3 3.2h1.4v2.4l1.8 1.2-.75 1.1L5.3 6.3z',
  loss: 'M3.6 .5h4.8l3.1 3.1v4.8l-3.1 3.1H3.6L.5 8.4V3.6zM5.3 2.8v4h1.4v-4zM5.3 7.9v1.4h1.4V7.9z',
  exposure: 'M1.5 5.5h.7V3.4a2.8 2.8 0 0 1 5.5-.7l-1.3.4a1.45 1.45 0 0 0-2.85.3v2.1h6.95v6h-9zM5.3 7.4v2.2h1.4V7.4z',
  risk: 'M6 .2 11.8 6 6 11.8 .2 6zM5.3 3.2v3.4h1.4V3.2zM5.3 7.7v1.3h1.4V7.7z',
  added: 'M5 1h2v4h4v2H7v4H5V7H1V5h4z',
  removed: 'M2.5 1 6 4.5 9.5 1 11 2.5 7.5 6 11 9.5 9.5 11 6 7.5 2.5 11 1 9.5 4.5 6 1 2.5z',
} as const;

export type Glyph = keyof typeof GLYPHS;
