import type { ForgeDeliveryKind } from '../../forge/index.ts';
import type { FakeForgeInstallation } from './installation.ts';

/** A delivery, before it is signed and sent. */
export interface DeliveryDraft {
	readonly method: string;
	/** Below the base URL of the remote; undefined where the app chooses it. */
	readonly path: string;
	/** Undefined for none. */
	readonly body: unknown;
	/** The type of the module, as the token names it. */
	readonly moduleType: string;
	/** Whether a page calls: for a user, with a context. */
	readonly isFromPage: boolean;
}

/** The parts of a delivery that a caller may choose. */
export interface DeliveryParts {
	readonly kind: ForgeDeliveryKind;
	/** The name of an event, the key of a function, the method of an agent, or the step of a move. */
	readonly name: string | undefined;
	readonly moduleKey: string | undefined;
	readonly accountId: string | undefined;
	/** Milliseconds since 1970. */
	readonly time: number;
}

const POST = 'POST';

/** A delivery of each kind, with the fields that are documented or recorded. */
export function draftOf(
	{ kind, name, moduleKey, accountId = 'fake-account', time }: DeliveryParts,
	installation: FakeForgeInstallation,
): DeliveryDraft {
	const { contextAri, cloudId } = installation;
	const endpoint = { method: POST, path: '/forge/events', moduleType: 'core:endpoint', isFromPage: false };
	const asFunction = { context: { cloudId, moduleKey: moduleKey ?? kind }, contextToken: 'fake-context-token' };
	switch (kind) {
		case 'call':
			return { ...endpoint, path: name ?? '/', body: {}, isFromPage: true };
		case 'resolver': {
			const body = { call: { functionKey: name ?? 'fakeFunction', payload: {} } };
			return { ...endpoint, path: '/forge/resolver', body, isFromPage: true };
		}
		case 'event':
			return { ...endpoint, body: eventBody(name ?? 'avi:jira:updated:issue', installation, accountId, time) };
		case 'appEvent': {
			const eventType = name ?? `avi:cloud:ecosystem::event/${installation.appId}/fake-event`;
			return { ...endpoint, body: { eventType, context: contextAri } };
		}
		case 'lifecycle':
			return { ...endpoint, body: lifecycleBody(name ?? 'avi:forge:installed:app', installation, accountId) };
		case 'schedule':
			return { ...endpoint, moduleType: 'scheduledTrigger', body: asFunction };
		case 'preUninstall':
			return { ...endpoint, moduleType: 'preUninstall', body: asFunction };
		case 'webTrigger': {
			const request = { method: POST, path: '/x1/fake-trigger', userPath: '', headers: {}, queryParameters: {} };
			return { ...endpoint, moduleType: 'webtrigger', body: { ...request, body: '', ...asFunction } };
		}
		case 'postFunction': {
			const transition = { id: '11', executionId: 'fake-execution' };
			const body = { issue: { id: '10001', key: 'FAKE-1' }, transition, configuration: {}, atlassianId: accountId };
			return { ...endpoint, moduleType: 'jira:workflowPostFunction', body: { ...body, context: contextAri } };
		}
		case 'jqlFunction':
			return { ...endpoint, moduleType: 'jira:jqlFunction', body: { clause: {}, ...asFunction } };
		case 'mergeCheck':
			return { ...endpoint, moduleType: 'bitbucket:mergeCheck', body: { pullrequest: { id: 1 }, ...asFunction } };
		case 'agent': {
			const body = { jsonrpc: '2.0', id: 1, method: name ?? 'message/send', params: { message: { parts: [] } } };
			return { ...endpoint, moduleType: 'rovo:agentConnector', body };
		}
		case 'dataResidency':
			break;
	}
	return { ...endpoint, ...residencyStep(name ?? 'schedule', time) };
}

function residencyStep(step: string, time: number): Pick<DeliveryDraft, 'method' | 'path' | 'body'> {
	const path = `/residency/${step}`;
	if (step === 'status') return { method: 'GET', path: `${path}?migrationId=1`, body: undefined };
	const plan = step === 'schedule' ? { startTime: time, endTime: time + 3_600_000, location: 'EU' } : {};
	return { method: POST, path, body: { migrationId: 1, ...plan } };
}

/** The entity of a product event, by the last word of its name. */
const ENTITIES: Readonly<Record<string, object>> = {
	issue: { issue: { id: '10001', key: 'FAKE-1', fields: { summary: 'A fake issue' } } },
	comment: { comment: { id: '10002' } },
	worklog: { worklog: { id: '10003' } },
	version: { version: { id: '10004', name: '1.0' } },
	project: { project: { id: '10005', key: 'FAKE' } },
	page: { content: { id: '10006', type: 'page', title: 'A fake page' } },
	blogpost: { content: { id: '10007', type: 'blogpost', title: 'A fake post' } },
	space: { space: { id: '10008', key: 'FAKE' } },
	attachment: { attachment: { id: '10009' } },
	sprint: { sprint: { id: 1, name: 'Sprint 1' } },
	board: { board: { id: 1, name: 'Board 1' } },
};

function eventBody(name: string, { contextAri }: FakeForgeInstallation, accountId: string, time: number): object {
	const entity = ENTITIES[name.split(':').at(-1) ?? ''] ?? {};
	const shared = { eventType: name, selfGenerated: false, atlassianId: accountId, context: contextAri };
	const isConfluence = name.startsWith('avi:confluence:');
	const ofProduct = isConfluence ? { eventCreatedDate: new Date(time).toISOString() } : { timestamp: String(time) };
	return { ...shared, ...entity, ...ofProduct };
}

function lifecycleBody(name: string, installation: FakeForgeInstallation, accountId: string): object {
	const { installationId, appId, environment, contextAri, scopes = [], appVersion } = installation;
	return {
		eventType: name,
		id: installationId,
		context: contextAri,
		installerAccountId: accountId,
		...(name.includes(':upgraded:') ? { upgraderAccountId: accountId } : {}),
		app: { id: appId, name: 'A fake app', ownerAccountId: 'fake-owner', version: appVersion },
		environment: { id: environment.id },
		selfGenerated: false,
		permissions: { scopes, external: { fetch: [] } },
	};
}
