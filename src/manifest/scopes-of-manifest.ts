import { readModel, readSource } from '../manifest-model/index.ts';

/** The scopes of a manifest. */
export interface ManifestScopes {
	readonly scopes: readonly string[];
	/** Those with `allowImpersonation`. */
	readonly impersonatedScopes: readonly string[];
}

/**
 * The scopes of a manifest, as `mockForge` needs them.
 *
 * @throws `TypeError` when the manifest cannot be read.
 *
 * @example
 * const forge = mockForge(forgeInstallationFixture(), scopesOfManifest(await readFile('manifest.yml', 'utf8')));
 */
export function scopesOfManifest(manifest: string | object): ManifestScopes {
	const { value, findings } = readSource(manifest);
	if (value === undefined) throw new TypeError(`The manifest cannot be read: ${findings[0]?.message ?? ''}`);
	const { scopes, impersonatedScopes } = readModel(value);
	return { scopes, impersonatedScopes };
}
