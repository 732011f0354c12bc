import type { MapHandle } from '#components/map/use-map-moves.ts';

/** What the benchmark calls in the page. */
type CanvasBench = {
  /** Shows what the address asks for; ms until its first frame is done. */
  show(): Promise<number>;
  /** ms from `show` until the picture, sketched at first, is whole. */
  whole(): Promise<number>;
  /** The ids of a queue and of a topic amid the map. */
  someQueue: string;
  someTopic: string;
  /** The ids of the nodes in a box of this size (map units) whose left side a node's middle is at. */
  beside(id: string, size: { width: number; height: number }): string[];
  /** Where the middle of a node is on the screen. */
  middleOf(id: string): { x: number; y: number };
  /** Changes a tenth of the counters through the store. */
  change(round: number): void;
  /** The same change kept in the store, where nobody listens, and written straight into the DOM. */
  changeDirectly(round: number): void;
  /** Keeps what changes do to the DOM, for as many rounds. */
  record(rounds: number): Promise<void>;
  /** The same change kept in a store where nobody listens, and what was recorded of it written straight into the DOM. */
  changeByHand(round: number): void;
};

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges into Window
  interface Window {
    bench: CanvasBench;
    /** The map's moves, while it is mounted. */
    map: MapHandle | null;
    /** The anchor of B3 writes numbers into its elements. */
    writeDirectly: (depths: readonly { arn: string; visible: number }[]) => void;
  }
}
