export { checkManifest } from './check-manifest.ts';
export type { ManifestFinding, ManifestFindingCode, ManifestSeverity } from '../manifest-model/index.ts';
export { modulesOfManifest } from './modules-of-manifest.ts';
export { scopesOfManifest, type ManifestScopes } from './scopes-of-manifest.ts';
export type { CheckManifestOptions, ManifestApp, ManifestScopeNeed } from './options.ts';
