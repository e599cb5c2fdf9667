export { clientForJob, type JobStores } from './client-for-job.ts';
export { JobError, type JobErrorCode } from './job-error.ts';
export { jobOf } from './job-of.ts';
export type { ForgeJob, ForgeJobDelivery, Job, JobSource, LifecycleEvent, LifecycleJob, WebhookJob } from './job.ts';
