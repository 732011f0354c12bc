/** Query keys nest like folders: a connection's branch holds all that was read through it. */
const connectionKey = (connection: string) => ['connection', connection] as const;
export const topologyKey = (connection: string) => [...connectionKey(connection), 'topology'] as const;
export const statusKey = (connection: string) => [...connectionKey(connection), 'status'] as const;
export const queueKey = (connection: string, name: string) => [...connectionKey(connection), 'queue', name] as const;
export const topicKey = (connection: string, name: string) => [...connectionKey(connection), 'topic', name] as const;
export const activityKey = (connection: string, id: string) => [...connectionKey(connection), 'activity', id] as const;
export const lookKey = (connection: string, look: string) => [...connectionKey(connection), 'look', look] as const;
export const changesKey = (connection: string) => [...connectionKey(connection), 'changes'] as const;
export const planKey = (connection: string, of: object) => [...connectionKey(connection), 'plan', of] as const;
