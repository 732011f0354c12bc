import { buildWorld, type Clients } from '#sandbox/worlds/build-world.ts';
import { shop } from '#sandbox/worlds/shop.ts';

/** The shop of the demo, without its messages. */
export async function buildShop(clients: Clients): Promise<void> {
  await buildWorld(clients, { ...shop, queues: shop.queues.map((queue) => ({ ...queue, backlog: 0 })) });
}
