import type { AppConnection, SignedUrlOptions } from './app-connection/index.ts';
import type { ControlContext } from './control/index.ts';
import { FORGE_PAGE } from './dashboard/index.ts';
import { SiteError } from './errors.ts';
import type { SiteForge } from './forge/index.ts';

/** Dependencies of {@link createPageUrls}. */
export interface PageUrlsContext {
	readonly connection: AppConnection;
	readonly forge: SiteForge;
	readonly origin: string;
	/** The user who loads pages by default. */
	readonly accountId: string;
	/** The accounts of the site. */
	readonly accounts: () => readonly string[];
}

/** The URLs of pages and the context tokens that a person asks for, of both halves of the app. */
export function createPageUrls(context: PageUrlsContext): Pick<ControlContext, 'pageUrl' | 'contextToken'> {
	const { connection, forge, origin, accounts } = context;

	function requireUser(accountId: string | undefined): void {
		const known = accounts();
		if (accountId === undefined || known.includes(accountId)) return;
		throw new RangeError(`The site has no user ${accountId}: it has ${known.join(', ')}`);
	}

	return {
		async pageUrl(module, options) {
			const { accountId = context.accountId } = options;
			requireUser(options.accountId);
			const ofConnect = connection.app?.pages.map(({ key }) => key);
			const ofForge = forge.app?.pages;
			if (ofForge === undefined || ofConnect?.includes(module)) return connection.signedUrl(module, options);
			if (!ofForge.includes(module)) {
				const known = [...(ofConnect ?? []), ...ofForge].join(', ') || 'no pages';
				throw new SiteError('ERR_MODULE', `The app has no page ${module}: it has ${known}`);
			}
			const query = new URLSearchParams({ ...options.context, accountId });
			return `${origin}${FORGE_PAGE}/${encodeURIComponent(module)}?${query}`;
		},
		async contextToken(options: SignedUrlOptions) {
			requireUser(options.accountId);
			if (connection.app === undefined && forge.app !== undefined) {
				const reason = 'on Forge, the app gets an invocation token with each call of its page';
				throw new SiteError('ERR_NO_APP', `Context tokens are of Connect: ${reason}`);
			}
			return connection.contextToken(options);
		},
	};
}
