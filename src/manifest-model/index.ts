export { forgeAppIdOf } from './app-id.ts';
export {
	printPath,
	type ManifestFinding,
	type ManifestFindingCode,
	type ManifestSeverity,
	type Path,
	type Report,
} from './finding.ts';
export {
	baseUrlsOf,
	hasToken,
	modulesOfType,
	readModel,
	recordOf,
	type Entry,
	type Json,
	type Manifest,
	type Reference,
} from './model.ts';
export { readSource } from './source.ts';
