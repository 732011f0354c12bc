import type { SnsAction } from '../action.ts';
import { lookUpApplication } from '../push/find-application.ts';

/** Deletes a platform application with its endpoints. One that is not there is fine; subscriptions stay, as on AWS. */
export const deletePlatformApplication: SnsAction = (call, form) => {
  const application = lookUpApplication(call, form, 'DeletePlatformApplication');
  if (application !== undefined) call.region.sns.applications.delete(application.arn);
  return undefined;
};
