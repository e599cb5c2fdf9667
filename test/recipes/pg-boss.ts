import type { PgBoss } from 'pg-boss';
import { clientForJob, createApp, JobError, jobOf, type AppOptions, type Job } from 'atlassian-rest-client';

export type Options = Omit<AppOptions, 'on'> & { boss: PgBoss };

/** The process that receives: it responds as soon as the job is in the table. */
export async function startReceiver({ boss, ...options }: Options) {
	await boss.createQueue('atlassian', { retryLimit: 5, retryDelay: 1, retryBackoff: true });
	return createApp({ ...options, on: { '*': (event) => boss.send('atlassian', jobOf(event)) } });
}

/** The process that works. */
export async function startWorker({ boss, tenants }: Options, work: (summary: string) => void) {
	await boss.work<Job>('atlassian', async (jobs) => {
		for (const { data: job } of jobs) {
			const client = await clientForJob(job, { tenants }).catch((error: unknown) => {
				// The app was uninstalled meanwhile: another attempt would not help.
				if (error instanceof JobError) return undefined;
				throw error;
			});
			if (client === undefined || job.kind !== 'webhook' || job.event.type !== 'jira:issue_created') continue;
			const issueIdOrKey = job.event.body.issue.key;
			const issue = await client.get('rest/api/3/issue/{issueIdOrKey}', { params: { issueIdOrKey } }).json();
			work(String(issue.fields?.summary));
		}
	});
}
