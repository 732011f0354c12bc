import { createLooks } from '../looks.ts';
import { createSeenStore } from '../seen-store.ts';
import { startDesk } from './start-desk.ts';

/** A sandbox, a desk before it, and looks from that desk. */
export async function openLooks(options?: Parameters<typeof startDesk>[0]) {
  const world = await startDesk(options);
  const seen = createSeenStore(world.desk);
  const looks = createLooks({ desk: world.desk, seen });
  return {
    ...world,
    looks,
    async close() {
      await looks.close();
      seen.close();
      await world.close();
    },
  };
}
