/** Query keys nest like folders: a connection's branch holds all that was read through it. */
const connectionKey = (connection: string) => ['connection', connection] as const;
export const capabilitiesKey = (connection: string) => [...connectionKey(connection), 'capabilities'] as const;
export const topologyKey = (connection: string) => [...connectionKey(connection), 'topology'] as const;
export const statusKey = (connection: string) => [...connectionKey(connection), 'status'] as const;
const queuesKey = (connection: string) => [...connectionKey(connection), 'queue'] as const;
export const queueKey = (connection: string, name: string) => [...queuesKey(connection), name] as const;
const topicsKey = (connection: string) => [...connectionKey(connection), 'topic'] as const;
export const topicKey = (connection: string, name: string) => [...topicsKey(connection), name] as const;
const applicationsKey = (connection: string) => [...connectionKey(connection), 'platform-application'] as const;
export const applicationKey = (connection: string, platform: string, name: string) =>
  [...applicationsKey(connection), platform, name] as const;
const activitiesKey = (connection: string) => [...connectionKey(connection), 'activity'] as const;
export const activityKey = (connection: string, id: string) => [...activitiesKey(connection), id] as const;
export const lookKey = (connection: string, look: string) => [...connectionKey(connection), 'look', look] as const;
export const changesKey = (connection: string) => [...connectionKey(connection), 'changes'] as const;
export const planKey = (connection: string, of: object) => [...connectionKey(connection), 'plan', of] as const;
export const probeKey = (connection: string, subscription: string) =>
  [...connectionKey(connection), 'probe', subscription] as const;
export const simulationKey = (connection: string, look: string | null, seen: number, input: object | null) =>
  [...connectionKey(connection), 'simulation', look, seen, input] as const;
export const exportKey = (connection: string, path: string) => [...connectionKey(connection), 'export', path] as const;
/** The branches of which a change leaves nothing certain. */
export const changeableKeys = (connection: string) =>
  [changesKey, queuesKey, topicsKey, applicationsKey, activitiesKey].map((keyOf) => keyOf(connection));
export const findingsKey = (connection: string) => [...connectionKey(connection), 'findings'] as const;
