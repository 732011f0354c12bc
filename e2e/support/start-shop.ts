import { type BuiltWorld, buildWorld } from '#sandbox/worlds/build-world.ts';
import { shop } from '#sandbox/worlds/shop.ts';
import { startWeir, type Weir } from './start-weir.ts';

/** A Weir in front of the demo's shop, without its traffic: nothing moves but what a test moves. */
export type Shop = Weir & { world: BuiltWorld };

export async function startShop(): Promise<Shop> {
  const worlds: BuiltWorld[] = [];
  const weir = await startWeir({ prepare: async (clients) => worlds.push(await buildWorld(clients, shop)) });
  const [world] = worlds;
  if (!world) throw new Error('the shop was not built');
  return { ...weir, world };
}
