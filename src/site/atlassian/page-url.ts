import { signedRequest } from '../../mock/index.ts';
import type { TenantInfo } from '../../tenant/index.ts';
import { SiteError } from '../errors.ts';
import type { InstalledApp } from './descriptor.ts';
import { urlOf } from '../address-of.ts';
import { fillTemplate } from './template.ts';

/** Options of a page's address. */
export interface PageOptions {
	/** The user who looks at it. @default that of the site */
	readonly accountId?: string;
	/** Values of the variables in its URL: `{ 'issue.key': 'KEY-1' }`. Those that are left out are empty. */
	readonly context?: Readonly<Record<string, string>>;
}

/**
 * The address of a page of the app, as the product loads it in a frame: signed.
 *
 * @throws {@link SiteError} `ERR_MODULE`.
 */
export async function pageUrl(
	tenant: TenantInfo,
	app: InstalledApp,
	moduleKey: string,
	{ accountId, context = {}, now }: PageOptions & { now: () => number },
): Promise<string> {
	const module = app.pages.find(({ key }) => key === moduleKey);
	if (module === undefined) {
		const keys = app.pages.map(({ key }) => key).join(', ');
		throw new SiteError('ERR_MODULE', `The app has no page ${moduleKey}: its descriptor has ${keys || 'none'}`);
	}
	const url = new URL(
		urlOf(
			app,
			fillTemplate(module.url, (name) => context[name]),
		),
	);
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
		...(accountId === undefined ? {} : { accountId }),
	});
	return request.url;
}
