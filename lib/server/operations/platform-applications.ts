import { PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfApplication } from './path-params.ts';

export const getPlatformApplication = operation({
  operationId: 'getPlatformApplication',
  method: 'GET',
  path: '/api/connections/{connection}/platform-applications/{platform}/{name}',
  summary: 'One mobile app: its attributes and the first hundred of its devices, read now.',
  access: 'read',
  params: OfApplication,
  output: PlatformApplicationDetail,
});
