import { Queue, UnrecoverableError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { clientForJob, createApp, JobError, jobOf, type AppOptions, type Job } from 'atlassian-rest-client';

export type Options = Omit<AppOptions, 'on'> & { redis: string };

/** The process that receives: it responds as soon as the job is on the queue. */
export function startReceiver({ redis, ...options }: Options) {
	const queue = new Queue<Job>('atlassian', { connection: new Redis(redis, { maxRetriesPerRequest: null }) });
	const retries = { attempts: 5, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: true };
	const app = createApp({
		...options,
		on: { '*': (event) => queue.add(event.name ?? 'webhook', jobOf(event), retries) },
	});
	return { app, queue };
}

/** The process that works. */
export function startWorker({ redis, tenants }: Options, work: (summary: string) => void) {
	return new Worker<Job>(
		'atlassian',
		async ({ data: job }) => {
			const client = await clientForJob(job, { tenants }).catch((error: unknown) => {
				// The app was uninstalled meanwhile: another attempt would not help.
				if (error instanceof JobError) throw new UnrecoverableError(error.message);
				throw error;
			});
			if (job.kind !== 'webhook' || job.event.type !== 'jira:issue_created') return;
			const issueIdOrKey = job.event.body.issue.key;
			const issue = await client.get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey } }).json();
			work(String(issue.fields?.summary));
		},
		{ connection: new Redis(redis, { maxRetriesPerRequest: null }) },
	);
}
