import { buildWorld, type Clients } from '#sandbox/worlds/build-world.ts';
import { createApplication } from '#sandbox/worlds/create-application.ts';
import { shop } from '#sandbox/worlds/shop.ts';

/** The shop of the demo, without its messages. */
export async function buildShop(clients: Clients): Promise<void> {
  await buildWorld(clients, { ...shop, queues: shop.queues.map((queue) => ({ ...queue, backlog: 0 })) });
}

/** The devices of the demo's shop alone, for what is to be subscribed elsewhere. */
export async function buildDevices({ sns }: Pick<Clients, 'sns'>): Promise<void> {
  for (const application of shop.applications ?? []) await createApplication(sns, application);
}
