/**
 * An app descriptor, as far as the routes are in it. All else is served as it is.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 */
export interface AppDescriptor {
	key: string;
	baseUrl: string;
	authentication?: { type?: string | undefined; [field: string]: unknown } | undefined;
	lifecycle?: { [event: string]: string } | undefined;
	modules?:
		| {
				webhooks?:
					| readonly { event: string; url: string; excludeBody?: boolean | undefined; [field: string]: unknown }[]
					| undefined;
				[module: string]: unknown;
		  }
		| undefined;
	apiMigrations?: { [migration: string]: unknown } | undefined;
	[field: string]: unknown;
}

/**
 * Whether a descriptor is for this app, and lets it verify what comes in.
 *
 * @throws `TypeError` that names what contradicts.
 */
export function checkDescriptor(descriptor: AppDescriptor, key: string, baseUrls: readonly (string | URL)[]): void {
	if (typeof descriptor.baseUrl !== 'string') throw contradiction('baseUrl', 'is missing');
	if (descriptor.key !== key) throw contradiction('key', `is not the option \`key\` (${key})`);
	const own = baseUrls.map((url) => String(url).replace(/\/$/, ''));
	if (!own.includes(descriptor.baseUrl.replace(/\/$/, ''))) {
		throw contradiction('baseUrl', `is not in the option \`baseUrl\` (${own.join(', ')})`);
	}
	if (descriptor.authentication?.type?.toLowerCase() !== 'jwt') {
		throw contradiction('authentication.type', 'must be jwt: nothing else can be verified');
	}
	if (descriptor.apiMigrations?.['signed-install'] === false) {
		throw contradiction('apiMigrations.signed-install', 'is false: an unsigned install is refused');
	}
	if (descriptor.lifecycle?.['installed'] === undefined) {
		throw contradiction('lifecycle.installed', 'is missing: the app would never get a tenant');
	}
}

/** Where the pages of the modules are, below the base URL. */
export function modulePaths(descriptor: AppDescriptor | undefined): { module: string; path: string }[] {
	const { webhooks: _, ...modules } = descriptor?.modules ?? {};
	return Object.entries(modules).flatMap(([module, described]) =>
		[described].flat().flatMap((one: unknown) => {
			const url = typeof one === 'object' && one !== null && 'url' in one ? one.url : undefined;
			if (typeof url !== 'string' || !url.startsWith('/')) return [];
			return { module, path: url.slice(0, url.search(/[?#]|$/)).replace(/(?<=.)\/$/, '') };
		}),
	);
}

/** @param field of the descriptor. */
export function contradiction(field: string, why: string): TypeError {
	return new TypeError(`The descriptor contradicts the app: its ${field} ${why}`);
}
