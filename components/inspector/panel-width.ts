/** px; the inspector's width until a person changes it, and its limits. */
export const WIDTH = { initial: 440, least: 360, most: 800 } as const;

/** px of the map that a wide inspector leaves. */
const MAP_LEFT = 340;

/** Tabs that may take most of the window, where the person chose that. */
const WIDE_TABS: ReadonlySet<string | null> = new Set(['messages', 'tail', 'filter']);

export const isWideTab = (tab: string | null): boolean => WIDE_TABS.has(tab);

/** The width of an inspector that takes most of the window. px. */
export function wideWidth(windowWidth: number): number {
  return Math.max(clampWidth(WIDTH.most, windowWidth), windowWidth - MAP_LEFT);
}

const KEY = 'weir:inspector-width';

/** A width within the limits, and never more than half of the window. px. */
export function clampWidth(width: number, windowWidth: number): number {
  const most = Math.max(WIDTH.least, Math.min(WIDTH.most, windowWidth / 2));
  return Math.round(Math.min(Math.max(width, WIDTH.least), most));
}

/** The width that was chosen last on this machine; the initial one where none was, or storage is refused. px. */
export function rememberedWidth(): number {
  try {
    const width = Number(localStorage.getItem(KEY) ?? Number.NaN);
    return Number.isFinite(width) ? width : WIDTH.initial;
  } catch {
    return WIDTH.initial;
  }
}

/** Keeps a width for the next visit; where storage is refused it lasts as long as the page. */
export function rememberWidth(width: number): void {
  try {
    localStorage.setItem(KEY, String(width));
  } catch {
    return;
  }
}
