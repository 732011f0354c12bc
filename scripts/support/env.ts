/** Environment variables to add for a child process; `undefined` takes one away. */
export type Env = Readonly<Record<string, string | undefined>>;
