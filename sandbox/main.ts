import { createSandbox } from './create-sandbox.ts';

const DEFAULT_PORT = 4566;

const port = Number(process.env.SANDBOX_PORT ?? DEFAULT_PORT);
const http = process.env.SANDBOX_HTTP === 'anywhere' ? 'anywhere' : 'loopback';

const sandbox = await createSandbox({ port, http }).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

console.log(`SQS, SNS and STS at ${sandbox.endpoint}, account ${sandbox.account}. To use them:

  export AWS_ENDPOINT_URL=${sandbox.endpoint}
  export AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=eu-west-1
  export AWS_ACCESS_KEY_ID=sandbox
  export AWS_SECRET_ACCESS_KEY=sandbox
`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
}
