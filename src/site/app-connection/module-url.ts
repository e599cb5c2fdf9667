import { signedRequest } from '../../fake-atlassian/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { fillTemplate, requireAppUrl } from '../app-url.ts';
import { isRecord } from '../../is-record.ts';
import { SiteError } from '../errors.ts';
import type { InstalledApp } from './descriptor.ts';

/** The context of a page, as the claim `context` has it: `issue.key` of Jira becomes `{ jira: { issue: { key } } }`. */
export function contextClaim(
	product: 'jira' | 'confluence',
	context: Readonly<Record<string, string>>,
): Record<string, unknown> {
	const root = nestContext(context);
	return Object.keys(root).length === 0 ? {} : { [product]: root };
}

/** `issue.key` becomes `{ issue: { key } }`. Empty values are left out. */
export function nestContext(context: Readonly<Record<string, string>>): Record<string, unknown> {
	const root: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(context)) {
		if (value === '') continue;
		const path = name.split('.');
		const last = path.pop() ?? '';
		let place = root;
		for (const part of path) {
			const inner = Object.hasOwn(place, part) && isRecord(place[part]) ? place[part] : {};
			Object.defineProperty(place, part, { value: inner, enumerable: true, configurable: true });
			place = inner;
		}
		Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
	}
	return root;
}

/** Options of the signed URL of a module. */
export interface SignedUrlOptions {
	/** The user who loads the page. @default the `accountId` of the site */
	readonly accountId?: string | undefined;
	/** The values of the URL's variables: `{ 'issue.key': 'KEY-1' }`. Variables without a value become empty. */
	readonly context?: Readonly<Record<string, string>> | undefined;
}

/**
 * The signed URL with which a product loads a module's page into an iframe.
 *
 * @throws {@link SiteError} `ERR_MODULE`.
 */
export async function moduleUrl(
	tenant: TenantInfo,
	app: InstalledApp,
	moduleKey: string,
	{ accountId, context = {}, now, product }: SignedUrlOptions & { now: () => number; product: 'jira' | 'confluence' },
): Promise<string> {
	const module = app.pages.find(({ key }) => key === moduleKey);
	if (module === undefined) {
		const keys = app.pages.map(({ key }) => key).join(', ');
		throw new SiteError('ERR_MODULE', `The app has no page ${moduleKey}: its descriptor has ${keys || 'no pages'}`);
	}
	const path = fillTemplate(module.url, (name) => context[name]);
	const url = new URL(requireAppUrl(app, path));
	const site = new URL(tenant.baseUrl);
	const frame = {
		xdm_e: site.origin,
		xdm_c: `channel-${module.key}`,
		cp: site.pathname.replace(/\/$/, ''),
		lic: 'active',
	};
	for (const [name, value] of Object.entries(frame)) url.searchParams.append(name, value);
	const request = await signedRequest(tenant, {
		url,
		baseUrl: app.baseUrl,
		now,
		context: contextClaim(product, context),
		...(accountId === undefined ? {} : { accountId }),
	});
	return request.url;
}
