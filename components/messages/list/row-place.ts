/** Where a row stands. */
export type RowPlace = {
  /** Its place among all rows, the header's being 1. */
  place: number;
  /** px from the top of the rows. */
  top: number;
  domId: string;
  active: boolean;
};

/** How every row of a list looks: its place, its line, and the mark of the active one. */
export const ROW_FRAME =
  'absolute inset-x-0 h-8 border-b border-line hover:bg-raised data-[active=true]:shadow-[inset_3px_0_var(--flow)]';
