import { createClient, type ClientOptions, type InstallationClient, type TenantClient } from '../client/index.ts';
import { TenantStoreError } from '../errors.ts';
import { asForgeInstallation, type ForgeInstallation, type ForgeInstallationStore } from '../forge/index.ts';
import { isRecord } from '../is-record.ts';
import { assertNotSwallowing, checkedStore, guardStore, STORE_TIMEOUT } from '../stores/index.ts';
import { isClientKey, isInstalled, type TenantInfo, type TenantStore } from '../tenant/index.ts';
import type { ForgeJob, Job, LifecycleJob, WebhookJob } from './job.ts';
import { JobError } from './job-error.ts';

/** The stores of the app, as `createApp` has them. */
export interface JobStores {
	/** For jobs of Connect. */
	readonly tenants?: TenantStore;
	/** For jobs of Forge. */
	readonly installations?: Pick<ForgeInstallationStore, 'get'>;
	/**
	 * How long each operation of a store may take, in milliseconds.
	 *
	 * @default 5000
	 */
	readonly storeTimeout?: number;
}

/**
 * A client for the tenant, or the installation of Forge, of a job. It acts as the app, with the secret or the token that the
 * store has now.
 *
 * @throws {@link JobError} `ERR_JOB` for anything else than a job; `ERR_JOB_TENANT`, `ERR_JOB_INSTALLATION` when the store has
 *   no record, as after an uninstall; {@link TenantStoreError} when the store failed: try again later. `TypeError` or
 *   `RangeError` for a wrong option.
 *
 * @example
 * const worker = new Worker('atlassian', async ({ data: job }) => {
 * 	const client = await clientForJob(job, { tenants });
 * 	await client.get('rest/api/3/myself').json();
 * });
 */
export function clientForJob(
	job: WebhookJob | LifecycleJob,
	stores: JobStores,
	options?: ClientOptions,
): Promise<TenantClient>;
export function clientForJob(job: ForgeJob, stores: JobStores, options?: ClientOptions): Promise<InstallationClient>;
export function clientForJob(
	job: Job,
	stores: JobStores,
	options?: ClientOptions,
): Promise<TenantClient | InstallationClient>;
export async function clientForJob(
	job: Job,
	stores: JobStores,
	options?: ClientOptions,
): Promise<TenantClient | InstallationClient> {
	if (!(stores.storeTimeout === undefined || stores.storeTimeout > 0)) {
		throw new RangeError('The option `storeTimeout` must be a number of milliseconds above 0');
	}
	// A queue may hold anything.
	const kind: unknown = isRecord(job) ? job.kind : undefined;
	if (kind === 'forge') return createClient(await findInstallation(job as ForgeJob, stores), options);
	if (kind !== 'webhook' && kind !== 'lifecycle') throw new JobError('ERR_JOB', 'This is not a job of `jobOf`');
	return createClient(await findTenant(job, stores), options);
}

async function findTenant({ clientKey }: Job, { tenants, storeTimeout }: JobStores): Promise<TenantInfo> {
	if (typeof tenants?.get !== 'function') throw new TypeError('The option `tenants` must have a method `get`');
	assertNotSwallowing('tenants', tenants);
	if (!isClientKey(clientKey)) throw new JobError('ERR_JOB_TENANT', 'The job names no tenant');
	const store = checkedStore(tenants, storeTimeout);
	const cached = await store.get(clientKey);
	const isCurrent = cached !== undefined && isInstalled(cached);
	// The app may have been installed by another process just now.
	const tenant = isCurrent || !store.isCached ? cached : await store.getFresh(clientKey);
	if (tenant?.clientKey !== clientKey || !isInstalled(tenant)) {
		throw new JobError('ERR_JOB_TENANT', 'The tenant of the job is not stored, or has uninstalled the app');
	}
	return tenant;
}

async function findInstallation(
	{ installationId }: ForgeJob,
	{ installations, storeTimeout = STORE_TIMEOUT }: JobStores,
): Promise<ForgeInstallation> {
	if (typeof installations?.get !== 'function') {
		throw new TypeError('The option `installations` must have a method `get`');
	}
	if (typeof installationId !== 'string' || installationId === '') {
		throw new JobError('ERR_JOB_INSTALLATION', 'The job names no installation of Forge');
	}
	const get = (): unknown => installations.get(installationId);
	const stored = (await guardStore('installation store', 'get', get, storeTimeout)) ?? undefined;
	if (stored === undefined) {
		throw new JobError('ERR_JOB_INSTALLATION', 'The installation of the job is not stored: the app was uninstalled');
	}
	const installation = asForgeInstallation(stored);
	if (installation?.installationId !== installationId) {
		throw new TenantStoreError('The installation store failed: `get` must give an object, as it was stored');
	}
	return installation;
}
